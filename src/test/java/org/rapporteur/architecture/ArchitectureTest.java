package org.rapporteur.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/// The rules that keep the pipeline a pipeline. A failure lists every place that breaks one.
class ArchitectureTest {
  private static final JavaClasses CLASSES = classesIn("target/classes/org/rapporteur");
  private static final JavaClasses TESTS =
      classesIn("target/test-classes/org/rapporteur/architecture");

  @ParameterizedTest
  @MethodSource("org.rapporteur.architecture.Stages#all")
  void aStageSeesOnlyTheStagesBeforeItAndItsOwnLibraries(Stage stage) {
    assertThat(stage.violations(CLASSES)).as("dependencies that %s must not have", stage).isEmpty();
  }

  @Test
  void everyClassBelongsToAStage() {
    Set<String> homeless = new TreeSet<>();
    for (JavaClass type : CLASSES) {
      if (!type.getName().equals("org.rapporteur.package-info")
          && Stages.all().stream().noneMatch(stage -> stage.owns(type))) {
        homeless.add(type.getName());
      }
    }
    assertThat(homeless).as("a new package needs its line in Stages").isEmpty();
  }

  @Test
  void theArrowsPointOneWay() {
    Set<String> before = new TreeSet<>();
    for (Stage stage : Stages.all()) {
      for (String seen : stage.sees()) {
        assertThat(before)
            .as("%s sees %s, which comes after it", stage, seen)
            .anyMatch(name -> seen.equals(name) || seen.startsWith(name + "."));
      }
      before.add(stage.name());
    }
  }

  @Test
  void thereIsNoCycleOfPackages() {
    slices().matching("org.rapporteur.(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void clockLocaleRandomEnvironmentAndConsoleAreReadInTheCommandLineAlone() {
    assertThat(Ambience.uses(CLASSES)).isEmpty();
  }

  @Test
  void noNameSaysNothing() {
    List<String> empty = List.of("util", "utils", "common", "helper", "impl", "manager", "service");
    Set<String> found =
        CLASSES.stream()
            .map(JavaClass::getName)
            .filter(name -> empty.stream().anyMatch(word -> says(name, word)))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(found).isEmpty();
  }

  /// Reading them, by reflection, would slow every start.
  @Test
  void noCommandIsReadFromAnnotations() {
    assertThat(annotatedForPicocli(CLASSES)).isEmpty();
  }

  @Test
  void theRulesWouldSeeABreach() {
    assertThat(Stage.stage("cli").violations(CLASSES))
        .as("a stage that may use no library")
        .anyMatch(line -> line.contains("<picocli."));
    assertThat(Stage.stage("report").violations(CLASSES))
        .as("a stage that may see no other")
        .anyMatch(line -> line.contains("<org.rapporteur.statistics."));
    assertThat(Ambience.uses(TESTS))
        .as("a class that reads the clock and the locale")
        .anyMatch(line -> line.contains("Instant.now()"))
        .anyMatch(line -> line.contains("toUpperCase()"))
        .anyMatch(line -> line.contains("System.out"));
    assertThat(annotatedForPicocli(TESTS)).as("a class that picocli would read").isNotEmpty();
    assertThat(says("org.rapporteur.report.TableHelper", "helper")).isTrue();
    assertThat(says("org.rapporteur.common.Table", "common")).isTrue();
  }

  private static JavaClasses classesIn(String folder) {
    return new ClassFileImporter().importPath(Path.of(folder));
  }

  private static List<String> annotatedForPicocli(JavaClasses classes) {
    return classes.stream()
        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
        .map(Dependency::getDescription)
        .filter(line -> line.contains("> is annotated with <picocli."))
        .toList();
  }

  /// A package is called so, or a class ends so.
  private static boolean says(String type, String word) {
    String upper = Character.toUpperCase(word.charAt(0)) + word.substring(1);
    return type.contains("." + word + ".") || type.endsWith(upper);
  }

  /// Breaks the bans, so that the test above can prove that they hold.
  @SuppressWarnings({"unused", "StringCaseLocaleUsage", "SystemOut"})
  private static final class Breach {
    @CommandLine.Option(names = "--read")
    private boolean read;

    static void commit() {
      System.out.println(java.time.Instant.now().toString().toUpperCase());
    }
  }
}
