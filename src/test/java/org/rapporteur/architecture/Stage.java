package org.rapporteur.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// One package of the pipeline and what it may know of the rest of the world.
///
/// @param name the package below `org.rapporteur`, its sub-packages included
/// @param sees packages (`statistics`) or single types (`protect.Audience`) of ours
/// @param libraries package prefixes of third parties; the JDK is always allowed
record Stage(String name, Set<String> sees, Set<String> libraries) {
  private static final String OURS = "org.rapporteur.";
  private static final List<String> JDK = List.of("java.", "javax.", "org.w3c.dom.", "org.xml.sax");

  Stage {
    sees = Set.copyOf(sees);
    libraries = Set.copyOf(libraries);
  }

  /// A stage that so far sees nothing of ours and no library.
  static Stage stage(String name) {
    return new Stage(name, Set.of(), Set.of());
  }

  Stage sees(String... others) {
    return new Stage(name, Set.of(others), libraries);
  }

  Stage uses(String... prefixes) {
    return new Stage(name, sees, Set.of(prefixes));
  }

  boolean owns(JavaClass type) {
    return isIn(type.getName(), name);
  }

  /// One line for each dependency that the stage must not have, in alphabetic order.
  Set<String> violations(JavaClasses classes) {
    Set<String> found = new TreeSet<>();
    for (JavaClass type : classes) {
      if (owns(type)) {
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
          JavaClass target = dependency.getTargetClass().getBaseComponentType();
          if (!target.isPrimitive() && !allowed(target.getName())) {
            found.add(dependency.getDescription());
          }
        }
      }
    }
    return found;
  }

  private boolean allowed(String type) {
    if (type.startsWith(OURS)) {
      return isIn(type, name) || sees.stream().anyMatch(other -> isIn(type, other));
    }
    return JDK.stream().anyMatch(type::startsWith) || libraries.stream().anyMatch(type::startsWith);
  }

  /// The type is in the package, or is the named type itself or nested in it.
  private static boolean isIn(String type, String packageOrType) {
    String full = OURS + packageOrType;
    return type.equals(full) || type.startsWith(full + ".") || type.startsWith(full + "$");
  }

  @Override
  public String toString() {
    return name;
  }
}
