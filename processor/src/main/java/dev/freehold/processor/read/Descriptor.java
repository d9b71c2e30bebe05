package dev.freehold.processor.read;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonDeserializer;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.google.gson.JsonSerializer;
import com.google.gson.TypeAdapter;
import com.google.gson.TypeAdapterFactory;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import dev.freehold.processor.declared.DeclaredEntity;
import dev.freehold.processor.declared.Said;
import dev.freehold.processor.problem.Origin;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Turns a declared entity into a text and back, so that a later compilation need not have its source. What is empty or
 * false is left out; places in the source are not kept.
 */
public final class Descriptor {
    /**
     * The member that holds what an {@link Optional} has. It is written even if it looks empty: present is not absent.
     */
    private static final String PRESENT = "value";

    private static final Gson GSON = new GsonBuilder()
            .disableHtmlEscaping()
            .registerTypeAdapterFactory(new SparseRecords())
            .registerTypeAdapter(Optional.class, (JsonSerializer<Optional<?>>) (value, type, context) -> {
                JsonObject object = new JsonObject();
                value.ifPresent(present -> object.add(PRESENT, context.serialize(present, argument(type))));
                return object;
            })
            .registerTypeAdapter(Optional.class, (JsonDeserializer<Optional<?>>) (json, type, context) ->
                    Optional.ofNullable(json.getAsJsonObject().get(PRESENT))
                            .map(value -> context.deserialize(value, argument(type))))
            .registerTypeAdapterFactory(new SealedTypes())
            .create();

    private Descriptor() {}

    private static Type argument(Type type) {
        return ((ParameterizedType) type).getActualTypeArguments()[0];
    }

    /**
     * Writes an entity.
     *
     * @param entity the entity
     * @return JSON on one line
     */
    public static String write(DeclaredEntity entity) {
        return GSON.toJson(entity, DeclaredEntity.class);
    }

    static DeclaredEntity read(String text) {
        return GSON.fromJson(text, DeclaredEntity.class);
    }

    /** Leaves out the empty components of a record and puts them back on reading. */
    private static final class SparseRecords implements TypeAdapterFactory {
        @Override
        @SuppressWarnings("unchecked") // the adapter of a type reads and writes that type
        public <T> TypeAdapter<T> create(Gson gson, TypeToken<T> type) {
            Class<? super T> raw = type.getRawType();
            if (Origin.class.isAssignableFrom(raw)) {
                return forgotten((T) Origin.UNKNOWN);
            }
            if (raw == Said.class) {
                return forgotten((T) Said.NOWHERE);
            }
            TypeAdapter<T> whole = gson.getDelegateAdapter(this, type);
            if (!raw.isRecord()) {
                return whole;
            }
            TypeAdapter<JsonElement> elements = gson.getAdapter(JsonElement.class);
            return new TypeAdapter<>() {
                @Override
                public void write(JsonWriter writer, T value) throws IOException {
                    JsonObject object = whole.toJsonTree(value).getAsJsonObject();
                    List<String> empty = object.entrySet().stream()
                            .filter(entry -> isEmpty(entry.getValue()))
                            .map(Map.Entry::getKey)
                            .toList();
                    empty.forEach(object::remove);
                    elements.write(writer, object);
                }

                @Override
                public T read(JsonReader reader) throws IOException {
                    JsonObject object = elements.read(reader).getAsJsonObject();
                    for (RecordComponent component : raw.getRecordComponents()) {
                        if (!object.has(component.getName())) {
                            object.add(component.getName(), empty(component.getType()));
                        }
                    }
                    return whole.fromJsonTree(object);
                }
            };
        }

        /** Writes nothing of a place in the source and reads that there is none. */
        private static <T> TypeAdapter<T> forgotten(T nowhere) {
            return new TypeAdapter<>() {
                @Override
                public void write(JsonWriter writer, T value) throws IOException {
                    writer.beginObject().endObject();
                }

                @Override
                public T read(JsonReader reader) throws IOException {
                    reader.skipValue();
                    return nowhere;
                }
            };
        }

        private static boolean isEmpty(JsonElement element) {
            return element.equals(new JsonObject())
                    || element.equals(new JsonArray())
                    || element.equals(new JsonPrimitive(""))
                    || element.equals(new JsonPrimitive(false));
        }

        private static JsonElement empty(Class<?> type) {
            if (type == boolean.class) {
                return new JsonPrimitive(false);
            }
            if (type == String.class) {
                return new JsonPrimitive("");
            }
            return type == List.class ? new JsonArray() : new JsonObject();
        }
    }

    /** Puts the name of a variant around its components. */
    private static final class SealedTypes implements TypeAdapterFactory {
        @Override
        public <T> @Nullable TypeAdapter<T> create(Gson gson, TypeToken<T> type) {
            Class<? super T> raw = type.getRawType();
            if (Origin.class.isAssignableFrom(raw)) {
                return null;
            }
            if (raw.isSealed()) {
                return variants(gson, raw);
            }
            boolean isVariant = raw.isRecord() && Stream.of(raw.getInterfaces()).anyMatch(Class::isSealed);
            return isVariant ? variant(gson, gson.getDelegateAdapter(this, type), raw.getSimpleName()) : null;
        }

        private static <T> TypeAdapter<T> variant(Gson gson, TypeAdapter<T> components, String name) {
            TypeAdapter<JsonElement> elements = gson.getAdapter(JsonElement.class);
            return new TypeAdapter<>() {
                @Override
                public void write(JsonWriter writer, T value) throws IOException {
                    JsonObject object = new JsonObject();
                    object.add(name, components.toJsonTree(value));
                    elements.write(writer, object);
                }

                @Override
                public T read(JsonReader reader) throws IOException {
                    return components.fromJsonTree(
                            elements.read(reader).getAsJsonObject().get(name));
                }
            };
        }

        private static <T> TypeAdapter<T> variants(Gson gson, Class<? super T> sealed) {
            TypeAdapter<JsonElement> elements = gson.getAdapter(JsonElement.class);
            return new TypeAdapter<>() {
                @Override
                public void write(JsonWriter writer, T value) throws IOException {
                    elements.write(writer, gson.toJsonTree(value, value.getClass()));
                }

                @Override
                @SuppressWarnings("unchecked") // a permitted subclass is one of the type
                public T read(JsonReader reader) throws IOException {
                    JsonObject object = elements.read(reader).getAsJsonObject();
                    for (Class<?> each : sealed.getPermittedSubclasses()) {
                        if (object.has(each.getSimpleName())) {
                            return (T) gson.fromJson(object, each);
                        }
                    }
                    throw new IllegalStateException("there is no such variant of " + sealed.getName());
                }
            };
        }
    }
}
