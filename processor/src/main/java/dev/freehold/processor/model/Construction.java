package dev.freehold.processor.model;

import dev.freehold.processor.problem.Origin;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a row becomes an object, and what the object shows of it.
 *
 * @param making how the object is made; empty if no way was found, which is reported: the generated table reads nothing
 * @param accessors how the object's own properties are read, those that can be
 * @param parts the properties that are objects of several columns, outer ones before those within them
 */
public record Construction(Optional<Making> making, List<Accessor> accessors, List<Part> parts) {
    /** Copies the lists. */
    public Construction {
        accessors = List.copyOf(accessors);
        parts = List.copyOf(parts);
    }

    /**
     * The same without a way to make the object.
     *
     * @return a construction whose table reads nothing
     */
    public Construction missing() {
        return new Construction(Optional.empty(), accessors, parts);
    }

    /**
     * The part with a name.
     *
     * @param property its property
     * @return the part, or empty if the property is none
     */
    public Optional<Part> part(String property) {
        return parts.stream().filter(part -> part.property().equals(property)).findFirst();
    }

    /**
     * The part that directly contains a property.
     *
     * @param property a column's property or a part's
     * @return the part, or empty for the object's own
     */
    public Optional<Part> around(String property) {
        return parts.stream().filter(part -> part.members().contains(property)).findFirst();
    }

    /**
     * The columns of a part, those of the parts within it too.
     *
     * @param part one of the parts
     * @return their properties
     */
    public List<String> columnsOf(Part part) {
        return part.members().stream()
                .flatMap(member ->
                        part(member).map(inner -> columnsOf(inner).stream()).orElseGet(() -> Stream.of(member)))
                .toList();
    }

    /**
     * How a property is read from the object: through the parts around it.
     *
     * @param property a column's property or a part's
     * @return the steps; empty if one of them is out of reach
     */
    public List<Accessor> path(String property) {
        Optional<Part> around = around(property);
        List<Accessor> members = around.map(Part::accessors).orElse(accessors);
        Optional<Accessor> last = members.stream()
                .filter(accessor -> accessor.property().equals(property))
                .findFirst();
        if (around.isEmpty() || last.isEmpty()) {
            return last.stream().toList();
        }
        List<Accessor> outer = path(around.get().property());
        return outer.isEmpty()
                ? List.of()
                : Stream.concat(outer.stream(), last.stream()).toList();
    }

    /**
     * A constructor, and what is set afterwards.
     *
     * @param arguments the constructor's arguments in its order
     * @param writers what is set
     */
    public record Making(List<Value> arguments, List<Writer> writers) {
        /** Copies the lists. */
        public Making {
            arguments = List.copyOf(arguments);
            writers = List.copyOf(writers);
        }

        /**
         * Everything that the object is made of.
         *
         * @return the arguments, then the values that are set
         */
        public List<Value> values() {
            return Stream.concat(arguments.stream(), writers.stream().map(Writer::value))
                    .toList();
        }
    }

    /**
     * A property that is an object of several columns.
     *
     * @param property its name, after the names of the parts around it
     * @param type its class or record
     * @param nullable whether it is null where all of its columns are
     * @param making how it is made; empty if no way was found, which is reported
     * @param members the properties of its columns, and of the parts within it
     * @param accessors how its members are read, those that can be
     * @param comment what it holds, from the user's documentation; empty if nothing is said
     * @param origin where the property stands
     */
    public record Part(
            String property,
            TypeRef type,
            boolean nullable,
            Optional<Making> making,
            List<String> members,
            List<Accessor> accessors,
            String comment,
            Origin origin) {
        /** Copies the lists. */
        public Part {
            members = List.copyOf(members);
            accessors = List.copyOf(accessors);
        }
    }

    /** What an object is made of. */
    public sealed interface Value {
        /**
         * The property that gets it.
         *
         * @return its name, after the names of the parts around it
         */
        String property();

        /**
         * A column's value.
         *
         * @param property the column's property
         * @param required whether it always has a value in an object that is there, although its column may be null
         * @param optional whether it is a {@link java.util.Optional}
         */
        record OfColumn(String property, boolean required, boolean optional) implements Value {}

        /**
         * An object of several columns.
         *
         * @param property the part's property
         */
        record OfPart(String property) implements Value {}

        /**
         * What a row refers to, or what refers to it: nothing unless a query asks for it.
         *
         * @param property the relation's name
         * @param form what holds it
         */
        record Related(String property, Form form) implements Value {}

        /**
         * Null: there is no such column in this database.
         *
         * @param property the property
         */
        record Absent(String property) implements Value {}
    }

    /** What holds related rows. */
    public enum Form {
        /** The row itself, or null. */
        ONE,
        /** A list, or a collection. */
        LIST,
        /** A set. */
        SET,
        /** Nothing that generated code could make, which is reported. */
        NONE
    }

    /**
     * How a property is read.
     *
     * @param property the property
     * @param member the method's or field's name
     * @param method whether it is a method
     * @param optional whether it gives a {@link java.util.Optional}
     */
    public record Accessor(String property, String member, boolean method, boolean optional) {}

    /**
     * How a property is set.
     *
     * @param value its value
     * @param member the method's or field's name
     * @param method whether it is a method with one parameter
     */
    public record Writer(Value value, String member, boolean method) {}
}
