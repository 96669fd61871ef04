package org.rapporteur.i18n;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.util.Map;

/// A text with arguments, in the syntax of ICU's MessageFormat: names, `plural` and `select`.
///
/// ICU parses it and knows the plurals of a language; it is filled in here, since MessageFormat
/// itself sets up its whole formatting of numbers as soon as it meets a plural, which takes longer
/// than all other texts of a report together.
final class MessageText {

  /// Whole numbers below this look the same in all languages of the program.
  private static final int GROUPED_FROM = 1_000;

  private final MessagePattern pattern;
  private final ULocale locale;

  /// @throws IllegalArgumentException where the text is not in that syntax
  MessageText(String text, Language language) {
    this.pattern = new MessagePattern(text);
    this.locale = ULocale.forLanguageTag(language.tag());
  }

  String with(Map<String, ?> arguments) {
    StringBuilder text = new StringBuilder();
    write(0, 0, arguments, text);
    return text.toString();
  }

  /// Writes the message that begins with a part.
  ///
  /// @param counted what `#` stands for
  private void write(int start, Number counted, Map<String, ?> arguments, StringBuilder text) {
    int from = pattern.getPart(start).getLimit();
    for (int i = start + 1; ; i++) {
      Part part = pattern.getPart(i);
      text.append(pattern.getPatternString(), from, part.getIndex());
      switch (part.getType()) {
        case MSG_LIMIT -> {
          return;
        }
        case REPLACE_NUMBER -> text.append(number(counted));
        case ARG_START -> {
          argument(i, counted, arguments, text);
          i = pattern.getLimitPartIndex(i);
        }
        default -> {
          // Quotes, which are not printed, and where ICU itself would write some.
        }
      }
      from = pattern.getPart(i).getLimit();
    }
  }

  private void argument(int start, Number counted, Map<String, ?> arguments, StringBuilder text) {
    String name = pattern.getSubstring(pattern.getPart(start + 1));
    Object value = arguments.get(name);
    ArgType type = pattern.getPart(start).getArgType();
    if (value == null) {
      text.append('{').append(name).append('}');
    } else if (type == ArgType.NONE) {
      text.append(value instanceof Number number ? number(number) : value.toString());
    } else if (type == ArgType.SELECT) {
      write(branch(start + 2, value.toString(), Double.NaN), counted, arguments, text);
    } else if (type == ArgType.PLURAL && value instanceof Number number) {
      double count = number.doubleValue();
      String keyword = PluralRules.forLocale(locale).select(count);
      write(branch(start + 2, keyword, count), number, arguments, text);
    } else {
      throw new IllegalArgumentException(
          "%s cannot be put in as {%s, %s}: %s"
              .formatted(value, name, type, pattern.getPatternString()));
    }
  }

  /// The part with which the message of a keyword begins: for a plural, first that of its very
  /// number; where there is none of either, that of `other`.
  private int branch(int first, String keyword, double count) {
    int ofKeyword = 0;
    int other = 0;
    for (int i = first; pattern.getPartType(i) == Part.Type.ARG_SELECTOR; ) {
      Part selector = pattern.getPart(i++);
      if (pattern.getPartType(i).hasNumericValue()) {
        if (pattern.getNumericValue(pattern.getPart(i++)) == count) {
          return i;
        }
      } else if (pattern.partSubstringMatches(selector, keyword)) {
        ofKeyword = i;
      } else if (pattern.partSubstringMatches(selector, "other")) {
        other = i;
      }
      i = pattern.getLimitPartIndex(i) + 1;
    }
    return ofKeyword > 0 ? ofKeyword : other;
  }

  private String number(Number number) {
    boolean small =
        (number instanceof Integer || number instanceof Long)
            && number.longValue() >= 0
            && number.longValue() < GROUPED_FROM;
    return small ? number.toString() : NumberFormat.getInstance(locale).format(number);
  }
}
