package dev.freehold.models.tickets;

import dev.freehold.Default;
import dev.freehold.InOrganization;
import dev.freehold.InTeam;
import dev.freehold.References;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** What a team does in a sprint. */
@InOrganization
@InTeam
@Table(name = "sprint_issues")
public record SprintIssue(
        @Id @References(Sprint.class) UUID sprintId,
        @Id @References(Issue.class) IssueId issueId,
        @Default("0") int position) {}
