package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.Golden;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `rapporteur check` for servers and for the sender: each form, and what it keeps to itself.
class CheckFormatsTest {

  private static final String SECRET = "4711";

  private static final String FIRST_FILE = "/locations/0/physicalLocation/artifactLocation/uri";

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path folder;

  @Test
  void jsonNamesCodePlaceAndWhatStandsAndEndsAsTheTextDoes() throws IOException {
    broken();
    assertThat(check("--format", "json")).isEqualTo(1);
    Golden.verify(
        "console/check.json", out.toString().replace(folder.getFileName().toString(), "workspace"));
    JsonNode json = JsonMapper.shared().readTree(out.toString());
    assertThat(json.at("/findings/0/place").asString()).isEqualTo("f a.csv!3!value");
    assertThat(json.at("/letStand/0/code").asString()).isEqualTo("A-001");
  }

  @Test
  void sarifHasWhatTheStandardAsksFor() throws IOException {
    broken();
    assertThat(check("--format", "sarif")).isEqualTo(1);
    JsonNode log = JsonMapper.shared().readTree(out.toString());
    assertThat(log.at("/version").asString()).isEqualTo("2.1.0");
    JsonNode run = log.at("/runs/0");
    assertThat(run.at("/tool/driver/name").asString()).isEqualTo("Rapporteur");
    assertThat(run.at("/results").size()).isGreaterThanOrEqualTo(3);
    for (JsonNode result : run.at("/results")) {
      JsonNode rule = run.at("/tool/driver/rules/" + result.get("ruleIndex").asInt());
      assertThat(rule.get("id").asString()).isEqualTo(result.get("ruleId").asString());
      assertThat(result.get("level").asString()).isIn("error", "warning", "note");
      assertThat(result.at("/message/text").asString()).isNotBlank();
      String uri = result.at(FIRST_FILE).asString();
      assertThat(uri).doesNotContain(" ").doesNotContain(":").isNotBlank();
      JsonNode region = result.at("/locations/0/physicalLocation/region");
      assertThat(region.isMissingNode() || region.get("startLine").asInt() > 0).isTrue();
    }
    assertThat(run.at("/results/0/locations/0/physicalLocation/artifactLocation/uri").asString())
        .isEqualTo("f%20a.csv");
    assertThat(out.toString()).contains("\"suppressions\"");
  }

  @Test
  void sarifIsWhatItsSchemaSays() throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
            .getSchema(
                Files.readString(Path.of("src/test/resources/sarif/sarif-2.1.0-rtm.5.json")));
    broken();
    check("--format", "sarif", "--values", "--lang", "sr-Cyrl");
    assertThat(schema.validate(out.toString(), InputFormat.JSON)).isEmpty();
    assertThat(schema.validate(out.toString().replace("\"error\"", "\"fatal\""), InputFormat.JSON))
        .as("the schema notices")
        .isNotEmpty();
    // With cells of workbooks, files as a whole, and nothing found.
    for (String sample : List.of("broken/hidden-row", "broken/macros", "example-country")) {
      out.getBuffer().setLength(0);
      String[] args = {"check", "sample-data/" + sample, "--year", "2024", "--format", "sarif"};
      assertThat(Rapporteur.run(args, new PrintWriter(out), new PrintWriter(err))).isIn(0, 1);
      assertThat(schema.validate(out.toString(), InputFormat.JSON)).as(sample).isEmpty();
    }
  }

  @Test
  void junitIsReadableXmlAndCountsItsCases() throws Exception {
    broken();
    assertThat(check("--format", "junit")).isEqualTo(1);
    Document xml =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(out.toString())));
    for (int i = 0; i < xml.getElementsByTagName("testsuite").getLength(); i++) {
      Element suite = (Element) xml.getElementsByTagName("testsuite").item(i);
      assertThat(suite.getAttribute("tests"))
          .isEqualTo(Integer.toString(suite.getElementsByTagName("testcase").getLength()));
      assertThat(suite.getAttribute("failures"))
          .isEqualTo(Integer.toString(suite.getElementsByTagName("failure").getLength()));
      assertThat(suite.getAttribute("skipped"))
          .isEqualTo(Integer.toString(suite.getElementsByTagName("skipped").getLength()));
    }
    assertThat(xml.getElementsByTagName("failure").getLength()).isEqualTo(1);
    assertThat(xml.getElementsByTagName("skipped").getLength()).isEqualTo(1);
  }

  @Test
  void htmlQuotesCellsAsTextAndNamesTheLanguage() throws IOException {
    broken();
    assertThat(check("--format", "html")).isEqualTo(1);
    assertThat(out.toString())
        .startsWith("<!DOCTYPE html>\n<html lang=\"en\">")
        .contains("&lt;b&gt;" + SECRET)
        .doesNotContain("<b>")
        .doesNotContain("<script")
        .doesNotContain("http:");
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "sarif", "junit"})
  void aFormForServersCarriesNoContentOfACellUnlessAsked(String format) throws IOException {
    broken();
    check("--format", format);
    assertThat(out.toString()).doesNotContain(SECRET).doesNotContain("counted twice");
    out.getBuffer().setLength(0);
    check("--format", format, "--values");
    assertThat(out.toString()).contains(SECRET).contains("counted twice");
  }

  @Test
  void warningsFailOnlyAStrictCheck() throws IOException {
    workspace("victims-identified,2023-04/2024-03,5,person,\n", "");
    assertThat(check()).isZero();
    assertThat(check("--strict")).isEqualTo(1);
    assertThat(check("--strict", "--quiet")).isEqualTo(1);
  }

  @Test
  void anUnknownFormatIsAMisuse() throws IOException {
    workspace("", "");
    assertThat(check("--format", "xml")).isEqualTo(2);
  }

  @Test
  void findingsOfOneCodeStandTogetherAndSayTheRemedyOnce() throws IOException {
    workspace(
        """
        victims-identified,2023-04/2024-03,x,person,
        victims-identified,2023-04,5,persons,
        victims-referred,2023-04/2024-03,y,person,
        """,
        "");
    check();
    String text = out.toString();
    assertThat(text.indexOf("“y” is not a number")).isLessThan(text.indexOf("V-052"));
    assertThat(text.split("put words into “note”", -1)).hasSize(2);
  }

  @Test
  void moreThanTenOfACodeAreCounted() throws IOException {
    workspace("victims-identified,2023-04/2024-03,x,person,\n".repeat(14), "");
    check();
    assertThat(out.toString()).contains("4 more of V-020");
    assertThat(out.toString().split("error V-020", -1)).hasSize(11);
  }

  @Test
  void annotatedCopiesGoToAnotherFolderAndTheOriginalStaysAsItWas(@TempDir Path copies)
      throws IOException {
    Path workbook = Path.of("sample-data/broken/formula-without-result/figures.xlsx");
    workspace("", "");
    Path settings = folder.resolve("rapporteur.yaml");
    Files.writeString(settings, Files.readString(settings).replace("f a.csv", "f.xlsx"));
    Files.copy(workbook, folder.resolve("f.xlsx"));
    assertThat(check("--annotate", copies.toString())).isEqualTo(1);
    assertThat(copies.resolve("f.xlsx")).exists();
    assertThat(err.toString()).contains("f.xlsx");
    assertThat(folder.resolve("f.xlsx")).hasSameBinaryContentAs(workbook);
    assertThat(check("--annotate", folder.resolve("copies").toString())).isEqualTo(2);
    assertThat(check("--annotate", folder.toString())).isEqualTo(2);
    assertThat(folder.resolve("copies")).doesNotExist();
  }

  private void broken() throws IOException {
    workspace(
        """
        victims-identified,2023-04/2024-03,22,person,
        victims-referred,2023-04/2024-03,<b>4711,person,
        victims-identified,2023-04/2024-03,16,person,female
        victims-identified,2023-04/2024-03,4,person,male
        """,
        """
        waivers:
          - code: A-001
            place: f a.csv!2!value
            name: A. Person
            date: 2024-05-02
            reason: One person is counted twice.
        """);
  }

  private void workspace(String rows, String waivers) throws IOException {
    Files.writeString(
        folder.resolve("rapporteur.yaml"),
        """
        country: {code: XEX, name: Example Country, fictional: true}
        office: {name: Office}
        years:
          2024:
            sources:
              - id: p
                title: Police
                files: [f a.csv]
                institution: police
                period: 2023-04-01/2024-03-31
                as-of: 2024-04-30
                class: country-document
        """);
    Files.writeString(folder.resolve("f a.csv"), "indicator,period,value,unit,sex\n" + rows);
    if (!waivers.isEmpty()) {
      Files.writeString(folder.resolve("waivers.yaml"), waivers);
    }
  }

  private int check(String... more) {
    String[] args = new String[more.length + 4];
    args[0] = "check";
    args[1] = folder.resolve("../" + folder.getFileName()).toString();
    args[2] = "--year";
    args[3] = "2024";
    System.arraycopy(more, 0, args, 4, more.length);
    return Rapporteur.run(args, new PrintWriter(out), new PrintWriter(err));
  }
}
