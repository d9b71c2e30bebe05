/** Memos and boards of companies and squads, all of which can be marked as deleted. */
@Freehold(auth = CompanyAuth.class, schema = "marked", rowLevelSecurity = true)
package com.acme.marked;

import dev.freehold.Freehold;
