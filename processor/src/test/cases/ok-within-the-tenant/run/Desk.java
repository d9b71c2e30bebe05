package com.acme.desk;

import dev.freehold.db.Rows;

/** Who asks: an owner, a member, an agent who is also an auditor, and the owner of another organization. */
record Desk(Rows alice, Rows bob, Rows dora, Rows carol) {}
