package org.rapporteur.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadAheadTest {

  private static final String TEXT = "viktima;12\nshumë;3\n".repeat(500);

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 1024, 100_000})
  void whateverTheSizeOfItsBlocksTheCharactersAreTheSame(int size) throws IOException {
    try (Reader ahead = new ReadAhead(new StringReader(TEXT), size)) {
      assertThat(ahead.readAllAsString()).isEqualTo(TEXT);
      assertThat(ahead.read()).isEqualTo(-1);
    }
  }

  @Test
  void anEmptyFileEndsAtOnce() throws IOException {
    try (Reader ahead = new ReadAhead(new StringReader(""), 10)) {
      assertThat(ahead.read()).isEqualTo(-1);
      assertThat(ahead.read()).isEqualTo(-1);
    }
  }

  @Test
  void whatCannotBeDecodedIsToldWhereItStandsAfterAllThatCan() throws IOException {
    byte[] bytes = (TEXT + "keq \u00ff").getBytes(StandardCharsets.ISO_8859_1);
    String good = "viktima;12\n".repeat(300);
    byte[] start = good.getBytes(StandardCharsets.UTF_8);
    byte[] all = new byte[start.length + 1];
    System.arraycopy(start, 0, all, 0, start.length);
    all[start.length] = bytes[bytes.length - 1];

    try (Reader ahead =
        new ReadAhead(new TextReader(new ByteArrayInputStream(all), StandardCharsets.UTF_8), 64)) {
      StringBuilder read = new StringBuilder();
      assertThatThrownBy(
              () -> {
                for (int c = ahead.read(); c >= 0; c = ahead.read()) {
                  read.append((char) c);
                }
              })
          .isInstanceOf(TextReader.Undecodable.class)
          .hasMessageContaining("line 301");
      assertThat(good).startsWith(read.toString());
    }
  }

  @Test
  void closedBeforeItsEndItClosesWhatItReadsFrom() throws IOException {
    boolean[] closed = {false};
    Reader text =
        new StringReader(TEXT) {
          @Override
          public void close() {
            closed[0] = true;
            super.close();
          }
        };

    try (Reader ahead = new ReadAhead(text, 16)) {
      assertThat(ahead.read()).isEqualTo('v');
    }

    assertThat(closed).containsExactly(true);
  }
}
