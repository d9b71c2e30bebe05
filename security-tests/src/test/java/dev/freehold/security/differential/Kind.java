package dev.freehold.security.differential;

/** Whose the rows of a random table are. */
enum Kind {
    OWNER(false, false),
    ORGANIZATION(true, false),
    TEAM(false, true),
    ORGANIZATION_AND_TEAM(true, true),
    /** As the row of an organization to which a required reference leads. */
    THROUGH(false, false),
    EVERYONE(false, false);

    private final boolean organization;
    private final boolean team;

    Kind(boolean organization, boolean team) {
        this.organization = organization;
        this.team = team;
    }

    boolean hasOrganization() {
        return organization;
    }

    boolean hasTeam() {
        return team;
    }

    boolean hasUnique() {
        return this != THROUGH && this != EVERYONE;
    }

    /** Whether whoever sees a row of this kind sees each row of that kind to which its key can lead. */
    boolean isTiedTo(Kind target) {
        return switch (target) {
            case EVERYONE -> true;
            case OWNER -> this == OWNER;
            case THROUGH -> false;
            case ORGANIZATION, TEAM, ORGANIZATION_AND_TEAM ->
                (organization || !target.organization) && (team || !target.team);
        };
    }
}
