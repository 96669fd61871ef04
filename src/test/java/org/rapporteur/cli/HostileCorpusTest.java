package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Workspaces with one hostile file and a good one, met as a user meets them: the file is named
/// with the code of what is wrong, the good one is still checked, nothing is written, and nothing
/// of the hostile one is repeated beyond the one quotation that a message makes.
class HostileCorpusTest {

  private static final Pattern HEAD =
      Pattern.compile("^(?:error|warning|note) [A-Z]-[0-9]{3}  .*$", Pattern.MULTILINE);

  /// Place, quotation of at most 40 characters, and the words around them.
  private static final int LONGEST_LINE = 1_000;

  @TempDir private Path temp;

  static List<HostileFile> corpus() throws IOException, GeneralSecurityException {
    return HostileCorpus.all();
  }

  @ParameterizedTest
  @MethodSource("corpus")
  void isRefusedByNameAndDoesNoHarm(HostileFile hostile) throws IOException {
    Path workspace = hostile.workspace(temp.resolve("workspace"));
    List<String> before = tree();
    List<String> expected = new ArrayList<>(hostile.expected());
    expected.add(HostileFile.OF_THE_GOOD_FILE);
    expected.add(HostileFile.OF_THE_YEAR);

    String check = run("check", workspace.toString(), "--year", "2024");
    assertThat(heads(check)).containsExactlyElementsOf(expected);

    String out = temp.resolve("report").toString();
    String build = run("build", workspace.toString(), "--year", "2024", "--out", out);
    assertThat(heads(build)).containsExactlyElementsOf(hostile.expected());

    for (String output : List.of(check, build)) {
      assertThat(output).doesNotContain(HostileFile.CANARY, "Exception", "\tat ", "org.rapporteur");
      assertThat(output.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(LONGEST_LINE));
      assertThat(output).doesNotContainPattern("[\\p{Cntrl}&&[^\n]]|\\p{Cf}");
    }
    assertThat(tree()).isEqualTo(before);
  }

  @Test
  void aTableThatIsWrongThroughoutIsToldOfInBrief() throws IOException {
    String rows = "victims-identified,2023-04/2024-03,x,person\n".repeat(300);
    HostileFile wrong = HostileFile.of("wrong", "f.csv", "indicator,period,value,unit\n" + rows);
    Path workspace = wrong.workspace(temp.resolve("workspace"));
    List<String> heads = heads(run("check", workspace.toString(), "--year", "2024"));
    assertThat(heads).filteredOn(head -> head.startsWith("error V-020")).hasSize(10);
    assertThat(heads).contains(HostileFile.OF_THE_GOOD_FILE, "note S-019  f.csv");
  }

  /// Runs a command that ends with errors in the data; all that it printed, wherever.
  private static String run(String... command) {
    StringWriter printed = new StringWriter();
    ByteArrayOutputStream beside = new ByteArrayOutputStream();
    PrintStream out = System.out;
    PrintStream err = System.err;
    try (PrintStream stream = new PrintStream(beside, true, StandardCharsets.UTF_8)) {
      System.setOut(stream);
      System.setErr(stream);
      PrintWriter writer = new PrintWriter(printed);
      assertThat(Rapporteur.run(command, writer, writer))
          .as(printed.toString())
          .isEqualTo(ExitCode.DATA_HAS_ERRORS.number());
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
    assertThat(beside.toString(StandardCharsets.UTF_8)).as("what libraries print").isEmpty();
    return printed.toString();
  }

  private static List<String> heads(String output) {
    return HEAD.matcher(output).results().map(MatchResult::group).toList();
  }

  /// Every file below the temporary folder, with its size.
  private List<String> tree() throws IOException {
    try (Stream<Path> paths = Files.walk(temp)) {
      return paths.map(HostileCorpusTest::entry).sorted().toList();
    }
  }

  private static String entry(Path path) {
    boolean file = Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
    return path + (file ? " " + path.toFile().length() : "");
  }
}
