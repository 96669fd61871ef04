package org.rapporteur.pipeline;

import java.util.stream.Collectors;

/// The words of an HTML page, one element a line, without styles and fonts.
final class HtmlText {

  private HtmlText() {}

  static String of(String html) {
    return html.replaceAll("(?s)<style.*?</style>", "")
        .replaceAll("(?s)<[^>]*>", "\n")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&")
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n", "", "\n"));
  }
}
