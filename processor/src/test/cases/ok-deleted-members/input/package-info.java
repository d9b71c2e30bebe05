/** Memos of companies, whose people are marked when they leave. */
@Freehold(auth = CompanyAuth.class)
package com.acme.memos;

import dev.freehold.Freehold;
