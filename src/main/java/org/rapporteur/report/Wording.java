package org.rapporteur.report;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rapporteur.i18n.Messages;
import org.rapporteur.rulebook.LawVersion;

/// The keys under which the bundle `i18n/law` has the words of one version of the law. `C-INV.text`
/// holds the wording of today, `C-INV.text.2001` the one that began in report year 2001.
public record Wording(SortedMap<String, String> keys) {

  public Wording {
    keys = Collections.unmodifiableSortedMap(new TreeMap<>(keys));
  }

  public static Wording of(LawVersion law, Messages messages) {
    SortedMap<String, String> keys = new TreeMap<>();
    law.wordings()
        .forEach((id, first) -> {
          for (String key : new String[] {id + ".name", id + ".text"}) {
            String then = key + "." + first;
            if (messages.has(then)) {
              keys.put(key, then);
            }
          }
        });
    return new Wording(keys);
  }

  /// The key of the words that this law uses, for the key of today's.
  public String key(String today) {
    return keys.getOrDefault(today, today);
  }
}
