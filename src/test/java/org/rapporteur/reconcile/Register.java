package org.rapporteur.reconcile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/// A made-up world: persons, and who of them stands in the register of which institution. It knows
/// the truth and nothing of bridges.
///
/// @param truth how many persons of the national definition and period stand in any register
/// @param registers by institution
record Register(int truth, Map<String, Entries> registers) {

  static final List<String> INSTITUTIONS = List.of("police", "shelters", "prosecution", "ngo");

  /// One institution's register.
  ///
  /// @param persons numbers of the persons of the national figure in it, each once
  /// @param presumed entries of persons who were presumed only
  /// @param carried entries of persons of the year before
  /// @param twice second entries of persons
  /// @param slips entries of nobody
  record Entries(Set<Integer> persons, int presumed, int carried, int twice, int slips) {
    int count() {
      return persons.size() + presumed + carried + twice + slips;
    }
  }

  /// What somebody finds who compares two registers by names: some persons are missed, some are
  /// taken for others.
  ///
  /// @param found pairs of entries that were taken for the same person
  /// @param falseMatches how many of them are not, at most
  /// @param missed how many same persons were not found, at most
  record Comparison(int found, int falseMatches, int missed) {}

  static Register of(Random random, int institutions) {
    int size = 1 + random.nextInt(30);
    Map<String, Entries> registers = new LinkedHashMap<>();
    Set<Integer> known = new HashSet<>();
    for (String institution : INSTITUTIONS.subList(0, institutions)) {
      double share = random.nextDouble();
      Set<Integer> persons = new HashSet<>();
      for (int person = 0; person < size; person++) {
        if (random.nextDouble() < share) {
          persons.add(person);
        }
      }
      known.addAll(persons);
      registers.put(
          institution, new Entries(persons, few(random), few(random), few(random), few(random)));
    }
    return new Register(known.size(), registers);
  }

  int same(String one, String other) {
    Set<Integer> both = new HashSet<>(registers.get(one).persons());
    both.retainAll(registers.get(other).persons());
    return both.size();
  }

  /// A comparison whose stated errors hold, and are at times larger than those made.
  Comparison compare(Random random, String one, String other) {
    int same = same(one, other);
    int missed = same == 0 ? 0 : Math.min(same, few(random));
    int strangers =
        Math.min(registers.get(one).persons().size(), registers.get(other).persons().size()) - same;
    int wrong = Math.min(strangers, few(random));
    return new Comparison(
        same - missed + wrong, wrong + random.nextInt(2), missed + random.nextInt(2));
  }

  List<String> institutions() {
    return new ArrayList<>(registers.keySet());
  }

  private static int few(Random random) {
    return random.nextInt(3) == 0 ? 1 + random.nextInt(4) : 0;
  }
}
