package org.rapporteur.render.json;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/// JSON being written, member by member, indented by two blanks, with `\n` everywhere.
public final class JsonText {

  private static final JsonFactory FACTORY = new JsonFactory();
  private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

  private static final Separators SEPARATORS =
      Separators.createDefaultInstance()
          .withObjectNameValueSpacing(Separators.Spacing.AFTER)
          .withArrayEmptySeparator("")
          .withObjectEmptySeparator("");

  private static final ObjectWriteContext INDENTED =
      new ObjectWriteContext.Base() {
        @Override
        public PrettyPrinter getPrettyPrinter() {
          return new DefaultPrettyPrinter(SEPARATORS)
              .withObjectIndenter(INDENTER)
              .withArrayIndenter(INDENTER);
        }

        @Override
        public boolean hasPrettyPrinter() {
          return true;
        }
      };

  private final JsonGenerator json;

  private JsonText(JsonGenerator json) {
    this.json = json;
  }

  /// One object as UTF-8, with a line end after it.
  public static byte[] object(Consumer<JsonText> members) {
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = FACTORY.createGenerator(INDENTED, text)) {
      generator.writeStartObject();
      members.accept(new JsonText(generator));
      generator.writeEndObject();
    }
    return text.append('\n').toString().getBytes(StandardCharsets.UTF_8);
  }

  public void text(String name, String value) {
    json.writeStringProperty(name, Objects.requireNonNull(value, name));
  }

  /// A text that may be unknown: `null` where the model has "".
  public void textOrNull(String name, String value) {
    if (value.isEmpty()) {
      json.writeNullProperty(name);
    } else {
      text(name, value);
    }
  }

  public void flag(String name, boolean value) {
    json.writeBooleanProperty(name, value);
  }

  public void number(String name, int value) {
    json.writeNumberProperty(name, value);
  }

  /// A number in plain digits, never in powers of ten.
  public void number(String name, BigDecimal value) {
    json.writeName(name);
    json.writeNumber(value.toPlainString());
  }

  public void object(String name, Runnable members) {
    json.writeObjectPropertyStart(name);
    members.run();
    json.writeEndObject();
  }

  public <T> void objects(String name, List<T> items, Consumer<T> members) {
    list(
        name,
        items,
        item -> {
          json.writeStartObject();
          members.accept(item);
          json.writeEndObject();
        });
  }

  public void texts(String name, List<String> items) {
    list(name, items, json::writeString);
  }

  public void numbers(String name, List<Integer> items) {
    list(name, items, json::writeNumber);
  }

  public <T> void arrays(String name, List<List<T>> rows, Consumer<T> members) {
    list(
        name,
        rows,
        row -> {
          json.writeStartArray();
          for (T item : row) {
            json.writeStartObject();
            members.accept(item);
            json.writeEndObject();
          }
          json.writeEndArray();
        });
  }

  private <T> void list(String name, List<T> items, Consumer<T> write) {
    json.writeArrayPropertyStart(name);
    items.forEach(write);
    json.writeEndArray();
  }
}
