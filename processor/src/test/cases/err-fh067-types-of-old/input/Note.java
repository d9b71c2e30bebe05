package com.acme;

import dev.freehold.OwnedBy;
import dev.freehold.auth.BetterAuth.User;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Temporal;
import jakarta.persistence.TemporalType;
import java.net.URL;
import java.sql.Timestamp;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.Date;
import java.util.List;

@OwnedBy(User.class)
public record Note(
        @Id @GeneratedValue String id,

        @Temporal(TemporalType.DATE)
        Date due,

        Calendar made,
        Timestamp changed,
        ZonedDateTime starts,
        List<Date> days,
        URL link,
        char[] code) {}
