package org.rapporteur.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.Golden;
import org.rapporteur.release.ReleaseException;
import org.rapporteur.render.pdf.PdfText;
import org.rapporteur.render.xlsx.XlsxDump;

/// One source cell changes what rests on it, and nothing else.
class OneChangedCellTest {
  private static final String OLD = "victims-residence-permit,2023-04/2024-03,3,person";
  private static final String NEW = "victims-residence-permit,2023-04/2024-03,4,person";

  /// A page of the PDF's text, a sheet of the workbook's.
  private static final Pattern HEADING = Pattern.compile("==");

  @TempDir private Path temp;

  /// A fourth residence permit: 4 of 5 foreign victims instead of 3 of 5, so 80 % and not 60 %. The
  /// golden file lists each line of each format that differs.
  @Test
  void oneMoreResidencePermitChangesTheListedPlacesOnly() throws IOException, ReleaseException {
    Path changed = temp.resolve("changed").resolve("example-country");
    WorkspaceCopy.of(SourceRows.FOLDER, changed);
    Path file = changed.resolve("sources/2024/social-work.csv");
    String text = Files.readString(file);
    assertThat(text.split(OLD, -1)).hasSize(2);
    Files.writeString(file, text.replace(OLD, NEW));

    Map<String, List<String>> before = texts(SourceRows.FOLDER, temp.resolve("before"));
    Map<String, List<String>> after = texts(changed, temp.resolve("after"));
    StringBuilder places = new StringBuilder();
    before.forEach((format, lines) -> places.append(differences(format, lines, after.get(format))));
    Golden.verify("one-changed-cell.txt", places.toString());
  }

  private static Map<String, List<String>> texts(Path workspace, Path out)
      throws IOException, ReleaseException {
    assertThat(AnnualBuild.build(Builds.request(workspace, 2024, out)))
        .isInstanceOf(BuildResult.Written.class);
    Map<String, List<String>> texts = new LinkedHashMap<>();
    byte[] pdf = Files.readAllBytes(out.resolve(Format.PDF.file()));
    byte[] xlsx = Files.readAllBytes(out.resolve(Format.XLSX.file()));
    String html = Files.readString(out.resolve(Format.HTML.file()));
    String json = new String(Files.readAllBytes(out.resolve(Format.JSON.file())), UTF_8);
    texts.put("PDF", PdfText.dump(pdf).lines().toList());
    texts.put("XLSX", XlsxDump.of(xlsx).lines().toList());
    texts.put("HTML", HtmlText.of(html).lines().toList());
    texts.put("JSON", json.lines().toList());
    return texts;
  }

  private static String differences(String format, List<String> before, List<String> after) {
    assertThat(after).as(format).hasSameSizeAs(before);
    StringBuilder places = new StringBuilder();
    String heading = "";
    for (int i = 0; i < before.size(); i++) {
      heading = HEADING.matcher(after.get(i)).lookingAt() ? after.get(i) : heading;
      if (!before.get(i).equals(after.get(i))) {
        places.append(format).append(' ').append(heading).append('\n');
        places.append("  - ").append(before.get(i).strip()).append('\n');
        places.append("  + ").append(after.get(i).strip()).append('\n');
      }
    }
    return places.toString();
  }
}
