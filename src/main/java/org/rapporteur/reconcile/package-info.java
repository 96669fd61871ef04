/// What several institutions count of the same persons, brought to one national figure or to sound
/// bounds of it; and what one institution handed on beside what the next one received.
///
/// Owns `Bridge`, `Reconciler`, `Reconciliation`. Takes the lines of a bridge and the counts of its
/// institutions; gives where it closes and what the national figure may be. `HandedOver` takes both
/// ends of a handover and gives what the received may be. `workspace` reads bridges, `validate`
/// puts their figures into the record, `report` prints them.
package org.rapporteur.reconcile;
