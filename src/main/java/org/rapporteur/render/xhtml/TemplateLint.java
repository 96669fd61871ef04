package org.rapporteur.render.xhtml;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.Template;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a template may not contain although the engine would allow it: text turned into template,
/// escaping switched off, parts whose name is only known while running.
///
/// Looks at the parsed template as the engine writes it out again, so that comments, blanks and
/// character escapes hide nothing.
final class TemplateLint {
  private static final Pattern BUILT_IN =
      Pattern.compile("\\?\\s*(interpret|eval|eval_json|evalJson|new|api|no_esc|noEsc)\\b");
  private static final Pattern VARIABLE =
      Pattern.compile("\\.(get_optional_template|getOptionalTemplate)\\b");
  private static final Pattern DIRECTIVE =
      Pattern.compile("<#(noautoesc|noAutoEsc|outputformat|outputFormat|attempt)\\b");
  private static final Pattern PART = Pattern.compile("<#(?:include|import)\\s+([^>]*)>");
  private static final Pattern LITERAL =
      Pattern.compile("\"([A-Za-z0-9_][A-Za-z0-9_./-]*)\"(?:\\s+as\\s+\\w+)?\\s*/?");

  private TemplateLint() {}

  /// The names of the parts that the template includes or imports, as written in it.
  ///
  /// @throws TemplateRefusedException when the template holds anything forbidden
  static List<String> parts(Template template) {
    String name = template.getName();
    if (!(template.getOutputFormat() instanceof HTMLOutputFormat) || !template.getAutoEscaping()) {
      throw new TemplateRefusedException(
          name + ": must be named .ftlh and escape what it prints, without a <#ftl> header");
    }
    String code = canonical(template);
    refuse(name, code, BUILT_IN, "?");
    refuse(name, code, VARIABLE, ".");
    refuse(name, code, DIRECTIVE, "<#");
    List<String> parts = new ArrayList<>();
    Matcher part = PART.matcher(code);
    while (part.find()) {
      Matcher literal = LITERAL.matcher(part.group(1).strip());
      if (!literal.matches() || literal.group(1).contains("..")) {
        throw new TemplateRefusedException(
            name
                + ": "
                + part.group()
                + ": only a plain name inside the template folder may be included");
      }
      parts.add(literal.group(1));
    }
    return parts;
  }

  private static void refuse(String name, String code, Pattern forbidden, String sign) {
    Matcher found = forbidden.matcher(code);
    if (found.find()) {
      throw new TemplateRefusedException(
          name + ": " + sign + found.group(1) + " is not allowed in templates");
    }
  }

  private static String canonical(Template template) {
    StringWriter code = new StringWriter();
    try {
      template.dump(code);
    } catch (IOException e) {
      throw new IllegalStateException("a StringWriter does not fail", e);
    }
    return code.toString();
  }
}
