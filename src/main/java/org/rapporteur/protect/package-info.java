/// What stands between the figures and every page: each number that is to be printed passes here.
///
/// Owns `PublishedValue`, `Audience`, `Publication`. Takes measures; gives `PublishedValue`s, the
/// only numbers that `report` and `render` see. For the audience `official` values pass unchanged;
/// disclosure control for `public` is not done yet, so that audience is refused.
package org.rapporteur.protect;
