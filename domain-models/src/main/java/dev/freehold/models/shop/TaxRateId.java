package dev.freehold.models.shop;

import java.io.Serializable;
import java.util.Objects;

/** A country and the kind of its tax. */
public class TaxRateId implements Serializable {
    private static final long serialVersionUID = 1L;

    private String countryCode;
    private TaxKind kind;

    public TaxRateId() {}

    public TaxRateId(String countryCode, TaxKind kind) {
        this.countryCode = countryCode;
        this.kind = kind;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TaxRateId that && countryCode.equals(that.countryCode) && kind == that.kind;
    }

    @Override
    public int hashCode() {
        return Objects.hash(countryCode, kind);
    }
}
