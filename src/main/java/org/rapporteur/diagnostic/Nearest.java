package org.rapporteur.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// The known words nearest to one that is not known, for "did you mean".
public final class Nearest {

  private static final int SUGGESTIONS = 3;

  /// Longer words come from hostile files; comparing them would cost time without bound.
  private static final int LONGEST_WORD = 80;

  private Nearest() {}

  /// At most three candidates, nearest first by Levenshtein distance; none that shares less than
  /// half of its letters.
  public static List<String> to(String word, Collection<String> candidates) {
    if (word.length() > LONGEST_WORD) {
      return List.of();
    }
    String wanted = word.toLowerCase(Locale.ROOT);
    record Candidate(String word, int distance) {}
    return candidates.stream()
        .filter(candidate -> Math.abs(candidate.length() - wanted.length()) <= most(candidate))
        .map(candidate -> new Candidate(candidate, distance(wanted, candidate)))
        .filter(candidate -> candidate.distance() <= most(candidate.word()))
        .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::word))
        .limit(SUGGESTIONS)
        .map(Candidate::word)
        .toList();
  }

  private static int most(String candidate) {
    return Math.max(2, candidate.length() / 2);
  }

  private static int distance(String left, String candidate) {
    String right = candidate.toLowerCase(Locale.ROOT);
    int[] row = new int[right.length() + 1];
    for (int j = 0; j <= right.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= left.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= right.length(); j++) {
        int substitution = diagonal + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(substitution, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[right.length()];
  }
}
