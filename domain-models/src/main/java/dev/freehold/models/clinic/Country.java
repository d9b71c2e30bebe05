package dev.freehold.models.clinic;

import dev.freehold.Unscoped;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Currency;
import java.util.Locale;

/** A country. */
@Unscoped("the same countries for every clinic")
@Table(name = "countries")
public record Country(@Id @Column(length = 2) String code, String name, Locale locale, Currency currency) {}
