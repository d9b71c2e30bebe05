package dev.freehold.security.attack;

import static dev.freehold.security.attack.Sabotage.ofTables;

import java.util.List;
import java.util.stream.Stream;

/** What guards the rows in the database, and how it is taken away. */
final class SabotagesOfTables {
    private SabotagesOfTables() {}

    static List<Sabotage> all() {
        return Stream.of(ofKeys(), ofPolicies()).flatMap(List::stream).toList();
    }

    /** The keys and columns of the tables. */
    private static List<Sabotage> ofKeys() {
        return List.of(
                ofTables(
                        "the tenant in a foreign key",
                        "company",
                        "reference",
                        "alter table milestone drop constraint milestone_project_id_fkey,"
                                + " add constraint milestone_project_id_fkey foreign key (project_id)"
                                + " references project (id) on delete cascade"),
                ofTables(
                        "the owner in a foreign key",
                        "personal",
                        "reference",
                        "alter table note drop constraint note_previous_id_fkey,"
                                + " add constraint note_previous_id_fkey foreign key (previous_id)"
                                + " references note (id) on delete set null"),
                ofTables(
                        "the team in a foreign key",
                        "teams",
                        "reference",
                        "alter table card drop constraint card_board_id_fkey,"
                                + " add constraint card_board_id_fkey foreign key (board_id)"
                                + " references board (id) on delete cascade"),
                ofTables(
                        "a foreign key",
                        "company",
                        "reference",
                        "alter table movement drop constraint movement_stock_warehouse_stock_item_fkey"),
                ofTables(
                        "the columns of `on delete set null`, without which the tenant would go, too",
                        "company",
                        "broken",
                        "alter table project drop constraint project_parent_id_fkey,"
                                + " add constraint project_parent_id_fkey foreign key (organization_id, parent_id)"
                                + " references project (organization_id, id) on delete set null"),
                ofTables(
                        "the tenant in a unique constraint",
                        "company",
                        "unique",
                        "alter table project drop constraint project_slug_key,"
                                + " add constraint project_slug_key unique (slug)"),
                ofTables(
                        "not null of the tenant",
                        "company",
                        "inventory",
                        "alter table item alter column organization_id drop not null"));
    }

    /** What PostgreSQL keeps rows by. */
    private static List<Sabotage> ofPolicies() {
        return List.of(
                Sabotage.ofPolicies(
                        "`using`", "company", "self-test raw", "alter policy item_tenant on item using (true)"),
                Sabotage.ofPolicies(
                        "`with check`",
                        "company",
                        "self-test change",
                        "alter policy item_tenant on item with check (true)"),
                Sabotage.ofPolicies(
                        "`enable`", "company", "self-test raw", "alter table item disable row level security"),
                Sabotage.ofPolicies("`force`", "company", "self-test", "alter table item no force row level security"),
                Sabotage.ofPolicies("a policy", "company", "self-test", "drop policy item_tenant on item"),
                Sabotage.ofPolicies(
                        "that there is no other permissive policy",
                        "company",
                        "self-test raw",
                        "create policy stray on item using (true)"),
                Sabotage.ofPolicies(
                        "membership, in the function that policies ask",
                        "company",
                        "self-test raw",
                        "create or replace function freehold.organization_id() returns text language sql stable"
                                + " security definer set search_path = pg_catalog, pg_temp"
                                + " as $$ select nullif(current_setting('freehold.organization_id', true), '') $$"),
                Sabotage.ofPolicies(
                        "the policy of those who see only their own",
                        "limits",
                        "self-test raw",
                        "drop policy diary_reads on diary"),
                Sabotage.ofPolicies(
                        "the parent, in the policy of a table by way of `through`",
                        "company",
                        "self-test raw",
                        "alter policy task_tenant on task using (true)"),
                Sabotage.ofPolicies(
                        "that the role obeys policies", "company", "self-test raw", "alter role attacked bypassrls"),
                Sabotage.ofPolicies(
                        "that the role is no superuser", "company", "self-test raw", "alter role attacked superuser"),
                Sabotage.ofPolicies(
                        "that the role owns nothing", "company", "self-test raw", "grant freehold_owner to attacked"),
                Sabotage.ofPolicies(
                        "that the role is not unscoped",
                        "company",
                        "self-test raw",
                        "grant freehold_unscoped to attacked"),
                Sabotage.ofPolicies(
                        "the policy of roles that insert",
                        "limits",
                        "self-test",
                        "drop policy salary_insert on salary"),
                Sabotage.ofPolicies(
                        "that what a row refers to is in sight, in the policies",
                        "limits",
                        "self-test",
                        "drop policy ticket_insert on ticket; drop policy ticket_update on ticket"),
                Sabotage.ofPolicies(
                        "that the role may not truncate",
                        "company",
                        "self-test",
                        "grant truncate on item to freehold_runtime"));
    }
}
