package org.rapporteur.cli;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/// The sub-commands, in the order of the help.
final class Commands {
  private static final Map<String, Supplier<Command>> BY_NAME = new LinkedHashMap<>();

  static {
    BY_NAME.put("forms", FormsCommand::new);
    BY_NAME.put("status", StatusCommand::new);
    BY_NAME.put("remind", RemindCommand::new);
    BY_NAME.put("control", ControlCommand::new);
    BY_NAME.put("build", BuildCommand::new);
    BY_NAME.put("check", CheckCommand::new);
    BY_NAME.put("figures", FiguresCommand::new);
    BY_NAME.put("score", ScoreCommand::new);
    BY_NAME.put("explain", ExplainCommand::new);
    BY_NAME.put("law", LawCommand::new);
    BY_NAME.put("whatif", WhatIfCommand::new);
    BY_NAME.put("gaps", GapsCommand::new);
    BY_NAME.put("map", MapCommand::new);
    BY_NAME.put("clock", ClockCommand::new);
    BY_NAME.put("tiers", TiersCommand::new);
  }

  private Commands() {}

  static Set<String> names() {
    return Collections.unmodifiableSet(BY_NAME.keySet());
  }

  /// Adds the one that the first word names. Where it names none, adds them all, to be listed and
  /// suggested, and only those that the arguments name with their options: to build every command
  /// takes longer than to print the list.
  static void addTo(CommandLine program, String[] args) {
    List<String> words = List.of(args);
    Supplier<Command> first = words.isEmpty() ? null : BY_NAME.get(words.getFirst());
    if (first != null) {
      program.addSubcommand(words.getFirst(), first.get().spec());
      return;
    }
    BY_NAME.forEach((name, command) ->
        program.addSubcommand(
            name, words.contains(name) ? command.get().spec() : CommandSpec.create()));
  }
}
