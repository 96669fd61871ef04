package org.rapporteur.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IntsTest {

  @Test
  void numbersStandWhereTheyWerePutAndElsewhereStandsZero() {
    Ints ints = new Ints();
    for (int i = 0; i < 100_000; i++) {
      if (Ints.opensPiece(i)) {
        ints.add(i);
      }
      if (i % 3 == 0) {
        ints.set(i, i + 1);
      }
    }

    for (int i = 0; i < 100_000; i++) {
      assertThat(ints.get(i)).isEqualTo(i % 3 == 0 ? i + 1 : 0);
    }
  }

  @Test
  void roomThatIsMadeTwiceKeepsItsNumbers() {
    Ints ints = new Ints();
    ints.add(0);
    ints.set(5, 7);
    ints.add(0);

    assertThat(ints.get(5)).isEqualTo(7);
  }
}
