package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class StandardStreamTest {
  @Test
  void textIsWrittenInUtf8WhateverTheLocale() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    StandardStream stream = StandardStream.to(bytes);
    stream.writer().print("Tabela e të dhënave · ћ");

    assertThat(stream.lost()).isFalse();
    assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo("Tabela e të dhënave · ћ");
  }

  @Test
  void aFullDiskIsALossWithAReaderToTell() {
    StandardStream stream = StandardStream.to(failing("No space left on device"));
    stream.writer().print("report");

    assertThat(stream.lost()).isTrue();
    assertThat(stream.readerGone()).isFalse();
  }

  @Test
  void aReaderThatLeftIsALossWithNobodyToTell() {
    StandardStream stream = StandardStream.to(failing("Broken pipe"));
    stream.writer().print("report");

    assertThat(stream.lost()).isTrue();
    assertThat(stream.readerGone()).isTrue();
  }

  private static OutputStream failing(String reason) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(reason);
      }
    };
  }
}
