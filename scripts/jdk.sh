# shellcheck shell=sh
# Finds a Java new enough. To be sourced; then:
#   find_java run      sets java_home, java_major and java_id to a Java that can start the program
#   find_java build    the same, and it has a compiler
#   no_java            says that there is none, and what to install; both of the above return 1 then
#   use_utf8           sets a locale in which Java can open any file
# Looked at in this order: JAVA_HOME, the path, and of the usual folders the newest.
# RAPPORTEUR_JAVA_SEARCH, folders joined by colons, takes the place of the usual folders.

java_needed=25

find_java() {
  java_purpose=$1
  [ -n "${JAVA_HOME:-}" ] && java_fits "$JAVA_HOME" && return 0
  java_on_path "$([ "$java_purpose" = build ] && echo javac || echo java)" && return 0
  java_in_folders
}

# The folder $1 holds a Java new enough, and a compiler if one is wanted.
java_fits() {
  [ -x "$1/bin/java" ] || return 1
  [ "$java_purpose" = run ] || [ -x "$1/bin/javac" ] || return 1
  java_describe "$1"
  [ "$java_major" -ge "$java_needed" ]
}

# Reads the file that every JDK carries, which is faster than starting it by a factor of a hundred.
java_describe() {
  # shellcheck disable=SC2034 # for who sources this
  java_home=$1 java_major='' java_id=''
  if [ -r "$1/release" ]; then
    while IFS='=' read -r java_key java_value; do
      java_value=${java_value#\"}
      java_value=${java_value%\"}
      case $java_key in
        JAVA_VERSION) java_major=${java_value%%[!0-9]*} ;;
        IMPLEMENTOR | JAVA_RUNTIME_VERSION | OS_ARCH) java_id=$java_id-$java_value ;;
      esac
    done <"$1/release"
  fi
  if [ -z "$java_major" ]; then
    java_id=$("$1/bin/java" -version 2>&1 | sed -n 's/.* version "\([^"]*\)".*/\1/p')
    java_major=${java_id%%[!0-9]*}
  fi
  java_major=${java_major:-0}
}

java_on_path() {
  java_command=$(command -v "$1") || return 1
  java_command=$(readlink -f "$java_command") || return 1
  java_fits "${java_command%/bin/*}" && return 0
  # A shim of a version manager or of macOS stands elsewhere than the Java it starts.
  java_fits "$(java -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.home = //p')"
}

java_in_folders() {
  java_best='' java_best_major=0
  java_saved_ifs=$IFS
  IFS=:
  # Word splitting at the colons and the expansion of the asterisks are both wanted.
  # shellcheck disable=SC2086
  set -- ${RAPPORTEUR_JAVA_SEARCH-$(java_usual_folders)}
  IFS=$java_saved_ifs
  for java_folder; do
    for java_candidate in "$java_folder"/* "$java_folder"/*/Contents/Home \
      "$java_folder"/*/libexec/openjdk.jdk/Contents/Home; do
      if java_fits "$java_candidate" && [ "$java_major" -gt "$java_best_major" ]; then
        java_best=$java_candidate java_best_major=$java_major
      fi
    done
  done
  [ -n "$java_best" ] && java_fits "$java_best"
}

java_usual_folders() {
  printf '%s' "/usr/lib/jvm:/usr/lib64/jvm:/usr/java:/opt:/opt/java:/usr/local"
  printf '%s' ":/Library/Java/JavaVirtualMachines:/opt/homebrew/opt:/usr/local/opt"
  [ -n "${HOME:-}" ] || return 0
  printf '%s' ":$HOME/.sdkman/candidates/java:$HOME/.jdks:$HOME/.asdf/installs/java"
  printf '%s' ":$HOME/.local/share/mise/installs/java:$HOME/Library/Java/JavaVirtualMachines"
}

no_java() {
  java_kind=Java
  [ "$java_purpose" = run ] || java_kind='a JDK (Java with its compiler)'
  {
    echo "rapporteur needs $java_kind, version $java_needed or newer, and found none."
    if [ -n "${JAVA_HOME:-}" ]; then
      java_major=0
      [ -x "$JAVA_HOME/bin/java" ] && java_describe "$JAVA_HOME"
      [ "$java_major" -gt 0 ] && echo "JAVA_HOME is $JAVA_HOME, which is version $java_major."
      [ "$java_major" -gt 0 ] || echo "JAVA_HOME is $JAVA_HOME, where there is no Java."
    fi
    echo "To install one:"
    echo "  Debian 13, Ubuntu 25.10 or newer    sudo apt install openjdk-$java_needed-jdk-headless"
    echo "  elsewhere                           https://adoptium.net/temurin/releases/?version=$java_needed"
    echo "If it is in an unusual place, set JAVA_HOME to its folder."
  } >&2
}

# In the C locale Java cannot open files whose names have letters beyond ASCII.
use_utf8() {
  case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
    *[Uu][Tt][Ff]8* | *[Uu][Tt][Ff]-8*) ;;
    *) export LC_ALL=C.UTF-8 ;;
  esac
}
