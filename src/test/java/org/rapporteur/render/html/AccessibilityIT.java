package org.rapporteur.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.render.xhtml.SamplePages;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// Lets axe-core judge the HTML report in a browser. `scripts/test` installs both.
class AccessibilityIT {
  private static final Path AXE = Path.of("src/test/web/node_modules/axe-core/axe.min.js");
  private static final int MINUTES = 3;

  /// Judges the page and hands the result to the window around it. Words of charts are left out of
  /// what axe is unsure of: it cannot see what they stand on; ChartsTest computes their contrast.
  private static final String RUN =
      """
      axe.run(document, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'],
        resultTypes: ['violations', 'incomplete']
      }).then(function (found) {
        function brief(list) {
          return list.map(function (rule) {
            return rule.nodes
                .filter(function (node) { return node.html.indexOf('<text') !== 0; })
                .map(function (node) { return rule.id + ': ' + node.html.slice(0, 200); });
          }).flat();
        }
        parent.postMessage(JSON.stringify({
          width: window.innerWidth,
          overflow: document.documentElement.scrollWidth - window.innerWidth,
          passes: found.passes.length,
          violations: brief(found.violations),
          incomplete: brief(found.incomplete)
        }), '*');
      });
      """;

  /// A browser has no window narrower than 500 pixels, but a frame may be.
  private static final String WINDOW =
      """
      <!DOCTYPE html><html><body><script>
      addEventListener('message', function (message) {
        var result = document.createElement('pre');
        result.id = 'axe-result';
        result.textContent = encodeURIComponent(message.data);
        document.body.appendChild(result);
      });
      </script><iframe src="page.html" style="border: 0; width: WIDTHpx; height: 900px"></iframe></body></html>
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(ints = {1280, 768, 390, 360})
  void theReportHasNoViolationsAtAnyWidth(int width) throws Exception {
    JsonNode found = judge(html(), width);
    assertThat(found.get("width").asInt()).isEqualTo(width);
    assertThat(found.get("passes").asInt()).isGreaterThan(20);
    assertThat(texts(found.get("violations"))).isEmpty();
    if (width > 1000) {
      // On narrow screens axe is unsure of the colours of cells that are scrolled out of sight.
      assertThat(texts(found.get("incomplete"))).isEmpty();
    }
    assertThat(found.get("overflow").asInt()).as("scrolls sideways").isLessThanOrEqualTo(0);
  }

  @Test
  void theJudgeSeesAFault() throws Exception {
    String faulty =
        html()
            .replace("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\">", "<html>")
            .replace("--quiet: #4a5563", "--quiet: #b8bfc6");
    assertThat(String.join("\n", texts(judge(faulty, 1280).get("violations"))))
        .contains("html-has-lang", "color-contrast");
  }

  private static String html() {
    byte[] bytes = HtmlRenderer.render(SamplePages.pages(SamplePages.report()).screen());
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static List<String> texts(JsonNode list) {
    return list.valueStream().map(JsonNode::asString).toList();
  }

  private JsonNode judge(String html, int width) throws Exception {
    assertThat(AXE).as("axe-core: scripts/test installs it").exists();
    // The report forbids every script; the judge is one.
    String open = html.replaceFirst("<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "");
    assertThat(open).isNotEqualTo(html);
    String scripts =
        "<script>" + Files.readString(AXE) + "</script><script>" + RUN + "</script></body>";
    Path page = folder.resolve("page.html");
    Files.writeString(page, open.replace("</body>", scripts));
    Path window = folder.resolve("window.html");
    Files.writeString(window, WINDOW.replace("WIDTH", Integer.toString(width)));
    Matcher result = Pattern.compile("<pre id=\"axe-result\">([^<]*)</pre>").matcher(dump(window));
    assertThat(result.find()).as("axe wrote its result").isTrue();
    return new ObjectMapper().readTree(URLDecoder.decode(result.group(1), StandardCharsets.UTF_8));
  }

  private String dump(Path page) throws IOException, InterruptedException {
    File dom = folder.resolve("dom.html").toFile();
    Process browser =
        new ProcessBuilder(
                browser(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--user-data-dir=" + folder.resolve("profile"),
                "--virtual-time-budget=60000",
                "--window-size=1600,1000",
                "--dump-dom",
                page.toUri().toString())
            .redirectOutput(dom)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      assertThat(browser.waitFor(MINUTES, TimeUnit.MINUTES)).as("the browser ends").isTrue();
    } finally {
      browser.destroyForcibly();
    }
    return Files.readString(dom.toPath());
  }

  private static String browser() {
    for (String folder : System.getenv("PATH").split(File.pathSeparator, -1)) {
      for (String name : List.of("chromium", "chromium-browser", "google-chrome")) {
        Path file = Path.of(folder, name);
        if (Files.isExecutable(file)) {
          return file.toString();
        }
      }
    }
    throw new AssertionError("no Chromium: scripts/test installs it (sudo apt install chromium)");
  }
}
