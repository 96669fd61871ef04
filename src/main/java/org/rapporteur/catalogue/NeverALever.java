package org.rapporteur.catalogue;

import java.util.Set;

/// What no catalogue, rule or profile can make a lever: how many victims are identified and whose
/// citizens they are; allegations against officials; investigations, prosecutions, convictions,
/// sentences; and what others find. Whoever sets a target for one of these has victims invented,
/// foreigners overlooked, allegations hushed up or judges told how to judge.
///
/// Investigations are among them: one is opened because of a suspicion, not because of a plan.
final class NeverALever {

  /// Of any figure, its part by one of these.
  static final Set<String> DIMENSIONS =
      Set.of(
          "citizenship",
          "offence-kind",
          "sentence",
          "role",
          "instance",
          "identified-by",
          "referred-by",
          "outcome");

  private static final Set<String> IDS =
      Set.of(
          "victims-identified",
          "victims-presumed",
          "victims-registered",
          "victims-sheltered",
          "victims-penalised",
          "victims-compensated",
          "victims-in-proceedings",
          "labour-inspection-referrals",
          "border-referrals",
          "hotline-referrals",
          "referrals-received",
          "officials-alleged",
          "officials-allegations-unanswered",
          "persons-arrested",
          "persons-arrested-related",
          "persons-charged-by-police",
          "criminal-reports-sent",
          "criminal-reports",
          "criminal-reports-special",
          "cases-registered",
          "begging-cases-elsewhere",
          "investigations-opened",
          "investigations-pending",
          "joint-investigations",
          "officials-investigated",
          "persons-prosecuted",
          "prosecutions-opened",
          "prosecutions-pending",
          "officials-prosecuted",
          "trials-concluded",
          "persons-convicted",
          "officials-convicted",
          "persons-acquitted",
          "persons-sentenced",
          "officials-sentenced",
          "sentences-below-minimum",
          "persons-to-serve-prison",
          "prison-admissions",
          "restitution-awarded",
          "restitution-paid",
          "prison-months-imposed",
          "prison-months-suspended",
          "cases-pending",
          "cases-new",
          "cases-reopened",
          "cases-transferred-in",
          "cases-transferred-out",
          "cases-concluded",
          "accused-pending",
          "accused-new",
          "accused-reopened",
          "accused-transferred-in",
          "accused-transferred-out",
          "accused-concluded",
          "extradition-requests-received",
          "extraditions-granted",
          "legal-assistance-requests-received",
          "investigations-direction",
          "prosecutions-direction",
          "convictions-direction",
          "victims-identified-direction",
          "victim-assistance-direction",
          "official-complicity-direction",
          "efforts-direction",
          "punishes-trafficking",
          "sentences-assessment",
          "victims-not-penalised",
          "extent-of-trafficking",
          "officials-complicity-extent",
          "efforts-reasonable-for-resources",
          "policy-of-trafficking",
          "policy-in-funded-programmes",
          "policy-of-forced-labour",
          "policy-of-sexual-slavery",
          "policy-of-child-soldiers",
          "victims-estimate-very-significant",
          "victims-estimate-increasing",
          "proportional-actions",
          "expert-serious-and-sustained",
          "expert-significant-efforts");

  /// Courts are independent: nothing is theirs to move towards a tier.
  private static final String COURTS = "courts";

  private NeverALever() {}

  /// Whether an entry of the catalogue would make a lever of what is none.
  static boolean wouldBeBroken(String id, Influence influence, String who) {
    return influence.isLever() && (IDS.contains(id) || who.equals(COURTS));
  }
}
