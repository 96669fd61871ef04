package org.rapporteur.ingest;

import java.util.Arrays;

/// Numbers by position, kept in pieces: a list of a million that grows as a whole would be copied
/// many times and need twice its memory.
final class Ints {

  private static final int BITS = 10;
  private static final int PIECE = 1 << BITS;

  private int[][] pieces = {new int[PIECE]};

  /// Makes room at a position, unless it has some; no position before it may lack it.
  void add(int position) {
    int piece = position >> BITS;
    if (piece == pieces.length) {
      pieces = Arrays.copyOf(pieces, 2 * piece);
    }
    if (pieces[piece] == null) {
      pieces[piece] = new int[PIECE];
    }
  }

  int get(int position) {
    return pieces[position >> BITS][position & PIECE - 1];
  }

  void set(int position, int number) {
    pieces[position >> BITS][position & PIECE - 1] = number;
  }

  /// Whether a position may lack room, having that before it.
  static boolean opensPiece(int position) {
    return (position & PIECE - 1) == 0;
  }
}
