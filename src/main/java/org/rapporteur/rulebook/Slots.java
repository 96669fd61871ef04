package org.rapporteur.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// Elements of one part of a law in their order, each with an id.
final class Slots<T> {

  private final Function<T, String> id;
  private final List<T> items;

  Slots(Function<T, String> id, List<T> items) {
    this.id = id;
    this.items = new ArrayList<>(items);
  }

  /// Before or after which element a new one stands; the end of the list where neither is said.
  record Place(Optional<String> before, Optional<String> after) {
    static final Place LAST = new Place(Optional.empty(), Optional.empty());
  }

  List<T> items() {
    return List.copyOf(items);
  }

  List<String> ids() {
    return items.stream().map(id).toList();
  }

  Optional<T> find(String wanted) {
    return items.stream().filter(item -> id.apply(item).equals(wanted)).findFirst();
  }

  void add(T item, Place place) {
    int before = place.before().map(ids()::indexOf).orElse(-1);
    int after = place.after().map(ids()::indexOf).orElse(-1);
    items.add(before >= 0 ? before : after >= 0 ? after + 1 : items.size(), item);
  }

  void remove(String gone) {
    items.removeIf(item -> id.apply(item).equals(gone));
  }

  void replace(String old, UnaryOperator<T> change) {
    items.replaceAll(item -> id.apply(item).equals(old) ? change.apply(item) : item);
  }

  void replaceAll(UnaryOperator<T> change) {
    items.replaceAll(change);
  }
}
