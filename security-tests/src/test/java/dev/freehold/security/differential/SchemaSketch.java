package dev.freehold.security.differential;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * Random tables, each of which refers to itself and to those before it.
 *
 * @param tables by name, in an order in which their rows can be inserted
 * @param strict whether no required reference can lead out of an actor's sight
 */
record SchemaSketch(Map<String, Sketch> tables, boolean strict) {
    static final String PACKAGE = "com.acme.random";

    private static final List<String> NAMES = List.of("Alpha", "Beta", "Gamma", "Delta", "Epsilon", "Zeta");

    static SchemaSketch of(Random random, boolean strict) {
        Map<String, Sketch> tables = new LinkedHashMap<>();
        int count = 3 + random.nextInt(NAMES.size() - 2);
        for (String name : NAMES.subList(0, count)) {
            tables.put(name, table(name, tables, strict, random));
        }
        return new SchemaSketch(tables, strict);
    }

    Map<String, String> sources() {
        Map<String, String> sources = new LinkedHashMap<>();
        sources.put("package-info.java", """
                @Freehold(auth = BetterAuth.class)
                @BetterAuth.Options(plugins = {BetterAuth.Plugin.ORGANIZATION, BetterAuth.Plugin.TEAMS})
                package %s;

                import dev.freehold.Freehold;
                import dev.freehold.auth.BetterAuth;
                """.formatted(PACKAGE));
        tables.forEach((name, table) -> sources.put(name + ".java", table.source(tables)));
        return sources;
    }

    private static Sketch table(String name, Map<String, Sketch> before, boolean strict, Random random) {
        List<Sketch> parents = before.values().stream()
                .filter(table -> table.kind() == Kind.ORGANIZATION || table.kind() == Kind.THROUGH)
                .toList();
        Kind kind = Kind.values()[random.nextInt(Kind.values().length)];
        if (kind == Kind.THROUGH && parents.isEmpty() || before.isEmpty() && random.nextBoolean()) {
            kind = Kind.ORGANIZATION;
        }
        List<Link> links = new ArrayList<>();
        if (kind == Kind.THROUGH) {
            String parent = parents.get(random.nextInt(parents.size())).name();
            links.add(new Link("r0", parent, true, true));
        }
        for (int more = random.nextInt(3); more >= 0; more--) {
            link(name, kind, "r" + links.size(), before, strict, random).ifPresent(links::add);
        }
        boolean attributed = kind != Kind.OWNER && kind != Kind.EVERYONE && random.nextInt(3) > 0;
        IdType id = IdType.values()[random.nextInt(IdType.values().length)];
        boolean readByOwner = attributed && random.nextInt(4) == 0;
        String readers = (kind.hasOrganization() || kind == Kind.THROUGH) && random.nextInt(5) == 0 ? "admin" : "";
        return new Sketch(name, kind, id, random.nextInt(3) == 0, attributed, readByOwner, readers, links);
    }

    private static Optional<Link> link(
            String source, Kind kind, String name, Map<String, Sketch> before, boolean strict, Random random) {
        List<Link> possible = new ArrayList<>();
        for (Sketch target : before.values()) {
            if (kind != Kind.EVERYONE || target.kind() == Kind.EVERYONE) {
                boolean isTied = kind.isTiedTo(target.kind());
                boolean keyed = isTied && (target.kind() == Kind.EVERYONE || random.nextInt(5) > 0);
                boolean required = random.nextBoolean() && (!strict || keyed && !target.isLimited());
                possible.add(new Link(name, target.name(), required, keyed));
            }
        }
        if (kind != Kind.THROUGH) {
            possible.add(new Link(name, source, false, true));
        }
        if (kind != Kind.EVERYONE) {
            possible.add(new Link(name, Link.USER, !strict && random.nextInt(3) == 0, true));
        }
        return possible.isEmpty() ? Optional.empty() : Optional.of(possible.get(random.nextInt(possible.size())));
    }
}
