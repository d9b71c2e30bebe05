package dev.freehold.db;

import dev.freehold.db.sql.Projection;
import java.util.List;
import java.util.function.BiFunction;

/**
 * Several selections combined into one object. Shapes nest:
 *
 * <pre>{@code
 * record Card(String name, Person owner) {}
 * record Person(String name, String email) {}
 * Shape<Project, Person> owner = Shape.of(PROJECT.owner().name, PROJECT.owner().email, Person::new);
 * rows.from(PROJECT).select(PROJECT.name, owner, Card::new)
 * }</pre>
 *
 * @param <S> the row type from which the query starts
 * @param <T> the type of the object
 */
public final class Shape<S, T> extends Selection<S, T> {
    private final Projection<T> projection;

    Shape(Projection<T> projection) {
        this.projection = projection;
    }

    /**
     * Two selections, combined.
     *
     * @param <S> the row type from which the query starts
     * @param <A> the type of part 1
     * @param <B> the type of part 2
     * @param <X> the type of the combination
     * @param a part 1
     * @param b part 2
     * @param combination makes an object of them, often a constructor
     * @return the combination
     */
    public static <S, A, B, X> Shape<S, X> of(
            Selection<S, A> a, Selection<S, B> b, BiFunction<? super A, ? super B, ? extends X> combination) {
        Projection<A> a1 = a.projection();
        Projection<B> b1 = b.projection();
        return combined(List.of(a1, b1), row -> combination.apply(a1.read(row), b1.read(row)));
    }

    /**
     * Three selections, combined.
     *
     * @param <S> the row type from which the query starts
     * @param <A> the type of part 1
     * @param <B> the type of part 2
     * @param <C> the type of part 3
     * @param <X> the type of the combination
     * @param a part 1
     * @param b part 2
     * @param c part 3
     * @param combination makes an object of them, often a constructor
     * @return the combination
     */
    public static <S, A, B, C, X> Shape<S, X> of(
            Selection<S, A> a,
            Selection<S, B> b,
            Selection<S, C> c,
            Of3<? super A, ? super B, ? super C, ? extends X> combination) {
        Projection<A> a1 = a.projection();
        Projection<B> b1 = b.projection();
        Projection<C> c1 = c.projection();
        return combined(List.of(a1, b1, c1), row -> combination.apply(a1.read(row), b1.read(row), c1.read(row)));
    }

    /**
     * Four selections, combined.
     *
     * @param <S> the row type from which the query starts
     * @param <A> the type of part 1
     * @param <B> the type of part 2
     * @param <C> the type of part 3
     * @param <D> the type of part 4
     * @param <X> the type of the combination
     * @param a part 1
     * @param b part 2
     * @param c part 3
     * @param d part 4
     * @param combination makes an object of them, often a constructor
     * @return the combination
     */
    public static <S, A, B, C, D, X> Shape<S, X> of(
            Selection<S, A> a,
            Selection<S, B> b,
            Selection<S, C> c,
            Selection<S, D> d,
            Of4<? super A, ? super B, ? super C, ? super D, ? extends X> combination) {
        Projection<A> a1 = a.projection();
        Projection<B> b1 = b.projection();
        Projection<C> c1 = c.projection();
        Projection<D> d1 = d.projection();
        return combined(
                List.of(a1, b1, c1, d1),
                row -> combination.apply(a1.read(row), b1.read(row), c1.read(row), d1.read(row)));
    }

    /**
     * Five selections, combined.
     *
     * @param <S> the row type from which the query starts
     * @param <A> the type of part 1
     * @param <B> the type of part 2
     * @param <C> the type of part 3
     * @param <D> the type of part 4
     * @param <E> the type of part 5
     * @param <X> the type of the combination
     * @param a part 1
     * @param b part 2
     * @param c part 3
     * @param d part 4
     * @param e part 5
     * @param combination makes an object of them, often a constructor
     * @return the combination
     */
    public static <S, A, B, C, D, E, X> Shape<S, X> of(
            Selection<S, A> a,
            Selection<S, B> b,
            Selection<S, C> c,
            Selection<S, D> d,
            Selection<S, E> e,
            Of5<? super A, ? super B, ? super C, ? super D, ? super E, ? extends X> combination) {
        Projection<A> a1 = a.projection();
        Projection<B> b1 = b.projection();
        Projection<C> c1 = c.projection();
        Projection<D> d1 = d.projection();
        Projection<E> e1 = e.projection();
        return combined(
                List.of(a1, b1, c1, d1, e1),
                row -> combination.apply(a1.read(row), b1.read(row), c1.read(row), d1.read(row), e1.read(row)));
    }

    /**
     * Six selections, combined.
     *
     * @param <S> the row type from which the query starts
     * @param <A> the type of part 1
     * @param <B> the type of part 2
     * @param <C> the type of part 3
     * @param <D> the type of part 4
     * @param <E> the type of part 5
     * @param <F> the type of part 6
     * @param <X> the type of the combination
     * @param a part 1
     * @param b part 2
     * @param c part 3
     * @param d part 4
     * @param e part 5
     * @param f part 6
     * @param combination makes an object of them, often a constructor
     * @return the combination
     */
    public static <S, A, B, C, D, E, F, X> Shape<S, X> of(
            Selection<S, A> a,
            Selection<S, B> b,
            Selection<S, C> c,
            Selection<S, D> d,
            Selection<S, E> e,
            Selection<S, F> f,
            Of6<? super A, ? super B, ? super C, ? super D, ? super E, ? super F, ? extends X> combination) {
        Projection<A> a1 = a.projection();
        Projection<B> b1 = b.projection();
        Projection<C> c1 = c.projection();
        Projection<D> d1 = d.projection();
        Projection<E> e1 = e.projection();
        Projection<F> f1 = f.projection();
        return combined(
                List.of(a1, b1, c1, d1, e1, f1),
                row -> combination.apply(
                        a1.read(row), b1.read(row), c1.read(row), d1.read(row), e1.read(row), f1.read(row)));
    }

    /**
     * Seven selections, combined.
     *
     * @param <S> the row type from which the query starts
     * @param <A> the type of part 1
     * @param <B> the type of part 2
     * @param <C> the type of part 3
     * @param <D> the type of part 4
     * @param <E> the type of part 5
     * @param <F> the type of part 6
     * @param <G> the type of part 7
     * @param <X> the type of the combination
     * @param a part 1
     * @param b part 2
     * @param c part 3
     * @param d part 4
     * @param e part 5
     * @param f part 6
     * @param g part 7
     * @param combination makes an object of them, often a constructor
     * @return the combination
     */
    public static <S, A, B, C, D, E, F, G, X> Shape<S, X> of(
            Selection<S, A> a,
            Selection<S, B> b,
            Selection<S, C> c,
            Selection<S, D> d,
            Selection<S, E> e,
            Selection<S, F> f,
            Selection<S, G> g,
            Of7<? super A, ? super B, ? super C, ? super D, ? super E, ? super F, ? super G, ? extends X> combination) {
        Projection<A> a1 = a.projection();
        Projection<B> b1 = b.projection();
        Projection<C> c1 = c.projection();
        Projection<D> d1 = d.projection();
        Projection<E> e1 = e.projection();
        Projection<F> f1 = f.projection();
        Projection<G> g1 = g.projection();
        return combined(
                List.of(a1, b1, c1, d1, e1, f1, g1),
                row -> combination.apply(
                        a1.read(row),
                        b1.read(row),
                        c1.read(row),
                        d1.read(row),
                        e1.read(row),
                        f1.read(row),
                        g1.read(row)));
    }

    /**
     * Eight selections, combined.
     *
     * @param <S> the row type from which the query starts
     * @param <A> the type of part 1
     * @param <B> the type of part 2
     * @param <C> the type of part 3
     * @param <D> the type of part 4
     * @param <E> the type of part 5
     * @param <F> the type of part 6
     * @param <G> the type of part 7
     * @param <H> the type of part 8
     * @param <X> the type of the combination
     * @param a part 1
     * @param b part 2
     * @param c part 3
     * @param d part 4
     * @param e part 5
     * @param f part 6
     * @param g part 7
     * @param h part 8
     * @param combination makes an object of them, often a constructor
     * @return the combination
     */
    public static <S, A, B, C, D, E, F, G, H, X> Shape<S, X> of(
            Selection<S, A> a,
            Selection<S, B> b,
            Selection<S, C> c,
            Selection<S, D> d,
            Selection<S, E> e,
            Selection<S, F> f,
            Selection<S, G> g,
            Selection<S, H> h,
            Of8<? super A, ? super B, ? super C, ? super D, ? super E, ? super F, ? super G, ? super H, ? extends X>
                    combination) {
        Projection<A> a1 = a.projection();
        Projection<B> b1 = b.projection();
        Projection<C> c1 = c.projection();
        Projection<D> d1 = d.projection();
        Projection<E> e1 = e.projection();
        Projection<F> f1 = f.projection();
        Projection<G> g1 = g.projection();
        Projection<H> h1 = h.projection();
        return combined(
                List.of(a1, b1, c1, d1, e1, f1, g1, h1),
                row -> combination.apply(
                        a1.read(row),
                        b1.read(row),
                        c1.read(row),
                        d1.read(row),
                        e1.read(row),
                        f1.read(row),
                        g1.read(row),
                        h1.read(row)));
    }

    @Override
    Projection<T> projection() {
        return projection;
    }

    private static <S, X> Shape<S, X> combined(List<Projection<?>> parts, Projection.Reader<X> reader) {
        return new Shape<>(new Projection.Combined<>(parts, reader));
    }

    /**
     * A function of three arguments.
     *
     * @param <A> the type of argument 1
     * @param <B> the type of argument 2
     * @param <C> the type of argument 3
     * @param <X> the type of the result
     */
    @FunctionalInterface
    public interface Of3<A, B, C, X> {
        /**
         * Combines the arguments.
         *
         * @param a argument 1
         * @param b argument 2
         * @param c argument 3
         * @return the combination
         */
        X apply(A a, B b, C c);
    }

    /**
     * A function of four arguments.
     *
     * @param <A> the type of argument 1
     * @param <B> the type of argument 2
     * @param <C> the type of argument 3
     * @param <D> the type of argument 4
     * @param <X> the type of the result
     */
    @FunctionalInterface
    public interface Of4<A, B, C, D, X> {
        /**
         * Combines the arguments.
         *
         * @param a argument 1
         * @param b argument 2
         * @param c argument 3
         * @param d argument 4
         * @return the combination
         */
        X apply(A a, B b, C c, D d);
    }

    /**
     * A function of five arguments.
     *
     * @param <A> the type of argument 1
     * @param <B> the type of argument 2
     * @param <C> the type of argument 3
     * @param <D> the type of argument 4
     * @param <E> the type of argument 5
     * @param <X> the type of the result
     */
    @FunctionalInterface
    public interface Of5<A, B, C, D, E, X> {
        /**
         * Combines the arguments.
         *
         * @param a argument 1
         * @param b argument 2
         * @param c argument 3
         * @param d argument 4
         * @param e argument 5
         * @return the combination
         */
        X apply(A a, B b, C c, D d, E e);
    }

    /**
     * A function of six arguments.
     *
     * @param <A> the type of argument 1
     * @param <B> the type of argument 2
     * @param <C> the type of argument 3
     * @param <D> the type of argument 4
     * @param <E> the type of argument 5
     * @param <F> the type of argument 6
     * @param <X> the type of the result
     */
    @FunctionalInterface
    public interface Of6<A, B, C, D, E, F, X> {
        /**
         * Combines the arguments.
         *
         * @param a argument 1
         * @param b argument 2
         * @param c argument 3
         * @param d argument 4
         * @param e argument 5
         * @param f argument 6
         * @return the combination
         */
        X apply(A a, B b, C c, D d, E e, F f);
    }

    /**
     * A function of seven arguments.
     *
     * @param <A> the type of argument 1
     * @param <B> the type of argument 2
     * @param <C> the type of argument 3
     * @param <D> the type of argument 4
     * @param <E> the type of argument 5
     * @param <F> the type of argument 6
     * @param <G> the type of argument 7
     * @param <X> the type of the result
     */
    @FunctionalInterface
    public interface Of7<A, B, C, D, E, F, G, X> {
        /**
         * Combines the arguments.
         *
         * @param a argument 1
         * @param b argument 2
         * @param c argument 3
         * @param d argument 4
         * @param e argument 5
         * @param f argument 6
         * @param g argument 7
         * @return the combination
         */
        X apply(A a, B b, C c, D d, E e, F f, G g);
    }

    /**
     * A function of eight arguments.
     *
     * @param <A> the type of argument 1
     * @param <B> the type of argument 2
     * @param <C> the type of argument 3
     * @param <D> the type of argument 4
     * @param <E> the type of argument 5
     * @param <F> the type of argument 6
     * @param <G> the type of argument 7
     * @param <H> the type of argument 8
     * @param <X> the type of the result
     */
    @FunctionalInterface
    public interface Of8<A, B, C, D, E, F, G, H, X> {
        /**
         * Combines the arguments.
         *
         * @param a argument 1
         * @param b argument 2
         * @param c argument 3
         * @param d argument 4
         * @param e argument 5
         * @param f argument 6
         * @param g argument 7
         * @param h argument 8
         * @return the combination
         */
        X apply(A a, B b, C c, D d, E e, F f, G g, H h);
    }
}
