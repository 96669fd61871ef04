package org.rapporteur.render.pdf;

import java.util.regex.Pattern;
import org.w3c.dom.Element;

/// Numbers in the attributes of a chart: plain user units, no `px` and no percent.
final class SvgNumbers {
  static final Pattern NUMBER = Pattern.compile("[-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?");
  private static final Pattern SEPARATOR = Pattern.compile("[\\s,]+");

  private SvgNumbers() {}

  static float number(Element element, String name, float otherwise) {
    return element.hasAttribute(name)
        ? parse(element, name, element.getAttribute(name).strip())
        : otherwise;
  }

  static float required(Element element, String name) {
    if (!element.hasAttribute(name)) {
      throw new IllegalArgumentException(
          "svg: <%s> needs %s".formatted(element.getNodeName(), name));
    }
    return number(element, name, 0);
  }

  static float[] list(Element element, String name) {
    String value = element.getAttribute(name).strip();
    if (value.isEmpty()) {
      return new float[0];
    }
    String[] parts = SEPARATOR.split(value, -1);
    float[] numbers = new float[parts.length];
    for (int i = 0; i < parts.length; i++) {
      numbers[i] = parse(element, name, parts[i]);
    }
    return numbers;
  }

  private static float parse(Element element, String name, String value) {
    if (!NUMBER.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "svg: <%s %s=\"%s\">: not a number".formatted(element.getNodeName(), name, value));
    }
    return Float.parseFloat(value);
  }
}
