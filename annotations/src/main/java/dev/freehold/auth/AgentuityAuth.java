package dev.freehold.auth;

/**
 * The tables of Agentuity Auth ({@code @agentuity/auth} 2), which are Better Auth's 1.5 by a Drizzle schema of its own:
 * camelCase names, time stamps with zone. The rows are those of {@link BetterAuth}: {@code @Freehold(auth =
 * AgentuityAuth.class)}, {@code @OwnedBy(BetterAuth.User.class)}.
 *
 * <p>Its {@code apikey.userId} is left out: the column is required and nothing writes it, so that a database in which
 * API keys work has it changed; {@code referenceId} holds the owner. {@code invitation.teamId} is left out, as there
 * are no teams. Checked against a database made by version 2.0.21.
 */
@BetterAuth.Options(
        adapter = BetterAuth.Adapter.DRIZZLE,
        camelCase = true,
        withTimezone = true,
        version = "1.5",
        plugins = {BetterAuth.Plugin.ORGANIZATION, BetterAuth.Plugin.JWT, BetterAuth.Plugin.API_KEY})
public final class AgentuityAuth {
    private AgentuityAuth() {}
}
