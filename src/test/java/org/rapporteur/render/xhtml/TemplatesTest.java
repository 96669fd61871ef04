package org.rapporteur.render.xhtml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a template of somebody else can and cannot do.
class TemplatesTest {
  private static final Map<String, Object> MODEL =
      Map.of("name", "a & <b>", "items", List.of("x", "y"), "yes", true);

  @TempDir Path folder;

  private String run(String template) throws IOException {
    return run(template, Duration.ofSeconds(20));
  }

  private String run(String template, Duration deadline) throws IOException {
    Files.writeString(folder.resolve("t.ftlh"), template);
    return new Templates(Optional.of(folder), deadline, 100_000).process("t.ftlh", MODEL);
  }

  private void assertRefused(String template, String... reason) {
    assertThatThrownBy(() -> run(template))
        .isInstanceOf(TemplateRefusedException.class)
        .hasMessageContainingAll(reason);
  }

  @Test
  void loopsConditionsAndMacrosWorkAndTextIsEscaped() throws IOException {
    assertThat(
            run(
                "<#macro m t>[${t}]</#macro><#if yes><#list items as i><@m i/><#sep>,</#list></#if>"
                    + "${name}"))
        .isEqualTo("[x],[y]a &amp; &lt;b&gt;");
  }

  @Test
  void aFolderReplacesOnlyWhatItHolds() throws IOException {
    Files.createDirectories(folder.resolve("style"));
    Files.writeString(folder.resolve("style/print.css"), "p { margin: 0 }");
    XhtmlPages pages = new XhtmlRenderer(Optional.of(folder)).render(SamplePages.report());
    assertThat(pages.print().xhtml()).contains("p { margin: 0 }").doesNotContain("@page");
    assertThat(pages.screen()).isEqualTo(SamplePages.pages(SamplePages.report()).screen());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
        "<#assign o = 'freemarker.template.utility.ObjectConstructor'?new()>",
        "${'1+1'?eval}",
        "${'[1]'?eval_json}",
        "${'[1]'?evalJson}",
        "<@'${name}'?interpret/>",
        "${name?api.length()}",
        "${name?no_esc}",
        "${name ? no_esc}",
        "${name?<#-- nothing -->no_esc}",
        "${\"<#--\"}${name?<#-- -->interpret}${\"-->\"}",
        "${\"${name\\x3Finterpret}\"}",
        "<#noautoesc>${name}</#noautoesc>",
        "<#outputformat 'plainText'>${name}</#outputformat>",
        "<#attempt>${nothing}<#recover>hidden</#attempt>",
        "${.get_optional_template('x.ftlh').exists?c}"
      })
  void whatWouldOpenTheEngineIsRefused(String template) {
    assertRefused(template, "t.ftlh", "is not allowed in templates");
  }

  @Test
  void aHeaderThatSwitchesEscapingOffIsRefused() {
    assertRefused("<#ftl output_format='plainText'>${name}", "escape what it prints");
    assertRefused("<#ftl auto_esc=false>${name}", "escape what it prints");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<#include '../secret.txt'>",
        "<#include '/etc/passwd'>",
        "<#include 'file:///etc/passwd'>",
        "<#include name>",
        "<#import '../x.ftlh' as x>",
        "<#include 'a/../../x.ftlh'>",
        "<#include '*/x.ftlh'>"
      })
  void nothingOutsideTheFolderCanBeIncluded(String template) {
    assertRefused(template, "only a plain name inside the template folder");
  }

  @Test
  void aLinkOutOfTheFolderIsNotFollowed(@TempDir Path outside) throws IOException {
    Path secret = Files.writeString(outside.resolve("secret.ftlh"), "secret");
    Path link = Files.createSymbolicLink(folder.resolve("link.ftlh"), secret);
    assertRefused("<#include 'link.ftlh'>", "link.ftlh");
    Files.delete(link);
  }

  @Test
  void whatATemplateIncludesIsCheckedToo() throws IOException {
    Files.writeString(folder.resolve("part.ftlh"), "${'1'?eval}");
    assertRefused("<#if !yes><#include 'part.ftlh'></#if>", "part.ftlh", "?eval");
  }

  @Test
  void partsAreNamedRelativeToTheTemplateTheyStandIn() throws IOException {
    Files.createDirectories(folder.resolve("parts"));
    Files.writeString(folder.resolve("parts/a.ftlh"), "<#include 'b.ftlh'>");
    Files.writeString(folder.resolve("parts/b.ftlh"), "deep");
    assertThat(run("<#include 'parts/a.ftlh'>")).isEqualTo("deep");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${name.class}",
        "${name.getClass()}",
        "${name.length()}",
        "${items.size()}",
        "${java.lang.System.getProperty('user.home')}",
        "${statics['java.lang.System']}",
        "${Static['java.lang.Runtime'].getRuntime()}"
      })
  void noMethodOfAnyObjectCanBeCalled(String template) {
    assertRefused(template, "t.ftlh, line 1");
  }

  @Test
  void aLoopWithoutEndIsStopped() {
    assertThatThrownBy(() -> run("<#list 1.. as i></#list>", Duration.ofMillis(300)))
        .isInstanceOf(TemplateRefusedException.class)
        .hasMessageContaining("not done after");
  }

  @Test
  void theThreadOfAStoppedTemplateEnds() throws Exception {
    assertThatThrownBy(() -> run("<#list 1.. as i></#list>", Duration.ofMillis(300)))
        .isInstanceOf(TemplateRefusedException.class);
    for (Thread thread : Thread.getAllStackTraces().keySet()) {
      if (thread.getName().equals("template t.ftlh")) {
        assertThat(thread.join(Duration.ofSeconds(20))).isTrue();
      }
    }
  }

  @Test
  void outputWithoutEndIsStopped() {
    assertRefused("<#list 1.. as i>xxxxxxxxxx</#list>", "writes more than 100000 characters");
  }

  @Test
  void macrosThatCallEachOtherWithoutEndAreStopped() {
    assertRefused("<#macro a><@b/></#macro><#macro b><@a/></#macro><@a/>", "without end");
  }

  @Test
  void aMistakeIsNamedWithItsPlace() {
    assertRefused("one\n${nothing}", "t.ftlh, line 2", "nothing");
    assertRefused("one\n\n<#if>", "t.ftlh, line 3", "#if");
  }

  @Test
  void aFaultShowsBeforeThereIsAReport() throws IOException {
    Files.createDirectories(folder.resolve("macros"));
    Files.writeString(folder.resolve("macros/rating.ftlh"), "${'1'?eval}");
    assertThatThrownBy(() -> new XhtmlRenderer(Optional.of(folder)))
        .isInstanceOf(TemplateRefusedException.class)
        .hasMessage("macros/rating.ftlh: ?eval is not allowed in templates");
  }

  @Test
  void aMissingTemplateOrFolderIsNamed() {
    Templates templates = new Templates(Optional.of(folder), Duration.ofSeconds(20), 1000);
    assertThatThrownBy(() -> templates.process("none.ftlh", MODEL))
        .isInstanceOf(TemplateRefusedException.class)
        .hasMessageContaining("none.ftlh: not found");
    Path gone = folder.resolve("gone");
    assertThatThrownBy(() -> new XhtmlRenderer(Optional.of(gone)))
        .isInstanceOf(TemplateRefusedException.class)
        .hasMessageContaining("gone");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@import 'x.css';",
        "p { background: url(https://example.org/x.png) }",
        "p { background: URL(x) }",
        "</style><script>alert(1)</script>",
        "p { background: \\75rl(x) }",
        "p::after { content: '&' }"
      })
  void aStyleSheetThatLoadsOrLeavesItsElementIsRefused(String css) throws IOException {
    Files.createDirectories(folder.resolve("style"));
    Files.writeString(folder.resolve("style/screen.css"), css);
    assertThatThrownBy(() -> new XhtmlRenderer(Optional.of(folder)))
        .isInstanceOf(TemplateRefusedException.class)
        .hasMessageContaining("style/screen.css");
  }
}
