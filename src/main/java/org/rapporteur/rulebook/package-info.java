/// The law and the judgement profile as data.
///
/// Owns `Rulebook`, `LawVersion`, `MinimumStandard`, `Criterion`, `Test`, `JudgementProfile`,
/// `Tier`, `Citation`. Takes `rulebook/laws/*.yaml` and `rulebook/profiles/*.yaml`; gives the
/// `Rulebook` of a report year. Two layers, never blended: the statute, and this product's own
/// policy.
package org.rapporteur.rulebook;
