package org.rapporteur.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.workspace.FileIdentity;

class HashedInputTest {

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 1000, 1 << 20, (1 << 20) + 1, 9_000_001})
  void theIdentityIsThatOfAllBytesHoweverManyThereAre(int size) throws IOException {
    byte[] bytes = new byte[size];
    new Random(size).nextBytes(bytes);
    try (HashedInput input = new HashedInput(new ByteArrayInputStream(bytes))) {
      assertThat(input.readAllBytes()).isEqualTo(bytes);
      assertThat(input.identity("figures.csv")).isEqualTo(FileIdentity.of("figures.csv", bytes));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 300})
  void bytesReadOneByOneCountToo(int size) throws IOException {
    byte[] bytes = new byte[size];
    new Random(size).nextBytes(bytes);
    try (HashedInput input = new HashedInput(new ByteArrayInputStream(bytes))) {
      for (byte expected : bytes) {
        assertThat((byte) input.read()).isEqualTo(expected);
      }
      assertThat(input.read()).isEqualTo(-1);
      assertThat(input.identity("f")).isEqualTo(FileIdentity.of("f", bytes));
    }
  }
}
