// Isozyme for C++17: requests for derivatives with types. isozyme.h includes this; including it alone does the same.
//
// A function is anything that can be called: a function, a lambda, an object. What a lambda captures, and what an object holds, is constant.
// Every argument says what it is:
//
//   Active{x}          a number; its derivative is returned (reverse mode only)
//   Duplicated{x, dx}  x and its shadow: the derivative is added to dx (reverse mode), or dx is the tangent (forward mode). x and dx are
//                      pointers, or objects that the function takes by reference or by value
//   Const{n}           no derivative; so is an argument that is none of these
#ifndef ISOZYME_HPP
#define ISOZYME_HPP

#include "isozyme.h"

#include <cstddef>
#include <functional>
#include <memory>
#include <new>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

namespace isozyme {

template <class T> struct Active {
  T value;
};
template <class T> Active(T) -> Active<T>;

template <class T, class S> struct Duplicated {
  T value;
  S shadow;
};
template <class T, class S> Duplicated(T &&, S &&) -> Duplicated<T, S>;

template <class T> struct Const {
  T value;
};
template <class T> Const(T &&) -> Const<T>;

#define ISOZYME_INLINE [[gnu::always_inline]] inline

namespace detail {

enum class Kind { constant, active, duplicated };

template <class A> struct Traits {
  using Type = A;
  static constexpr Kind kind = Kind::constant;
};
template <class T> struct Traits<Const<T>> {
  using Type = T;
  static constexpr Kind kind = Kind::constant;
};
template <class T> struct Traits<Active<T>> {
  using Type = T;
  static constexpr Kind kind = Kind::active;
};
template <class T, class S> struct Traits<Duplicated<T, S>> {
  using Type = T;
  static constexpr Kind kind = Kind::duplicated;
};

template <class A> using Bare = std::remove_cv_t<std::remove_reference_t<A>>;
// In what follows A is the type of an argument as deduced for `A &&`. `Passed` is the object that the function gets.
template <class A> constexpr Kind kind_of = Traits<Bare<A>>::kind;
template <class A> constexpr bool is_wrapped = !std::is_same_v<typename Traits<Bare<A>>::Type, Bare<A>>;
template <class A, bool = is_wrapped<A>> struct PassedAs {
  using Type = std::remove_reference_t<A>;
};
template <class A> struct PassedAs<A, true> {
  using Type = std::remove_reference_t<typename Traits<Bare<A>>::Type>;
};
template <class A> using Passed = typename PassedAs<A>::Type;

template <class A> ISOZYME_INLINE decltype(auto) value_of(std::remove_reference_t<A> &argument) {
  if constexpr (is_wrapped<A>)
    return (argument.value);
  else
    return (argument);
}

// Requests name no types of the program, which may be local to a file.
template <class T> ISOZYME_INLINE void *erased(T *p) { return const_cast<void *>(static_cast<const volatile void *>(p)); }

// How a request is written: the words of every argument are put behind those of the arguments before. Everything is inlined always, so that
// the request stands in the function that asks, where the markers are constants.
struct Reverse {
  template <class R, class... W> ISOZYME_INLINE static R call(W... words) { return __enzyme_autodiff<R>(words...); }
};
struct Forward {
  template <class R, class... W> ISOZYME_INLINE static R call(W... words) { return __enzyme_fwddiff<R>(words...); }
};

// Functions that are objects: the object and every argument go by address, so that no calling convention stands in between.
template <class F, class... P> struct Call {
  using R = std::remove_cv_t<std::remove_reference_t<std::invoke_result_t<const F &, P &...>>>;
  static void value(const F *f, P *...p, R *result) { ::new (static_cast<void *>(result)) R(std::invoke(*f, *p...)); }
};
template <class F, class... P> struct VoidCall {
  static void value(const F *f, P *...p) { std::invoke(*f, *p...); }
};

template <class Mode, std::size_t I, class Args, class Gradients, class... W>
ISOZYME_INLINE void by_address(Args &args, Gradients &gradients, W... words) {
  if constexpr (I == std::tuple_size_v<Args>) {
    Mode::template call<void>(words...);
  } else {
    using A = std::tuple_element_t<I, Args>;
    void *p = erased(std::addressof(value_of<A>(std::get<I>(args))));
    if constexpr (kind_of<A> == Kind::active)
      by_address<Mode, I + 1>(args, gradients, words..., enzyme_dup, p, erased(std::addressof(std::get<I>(gradients))));
    else if constexpr (kind_of<A> == Kind::duplicated)
      by_address<Mode, I + 1>(args, gradients, words..., enzyme_dup, p, erased(std::addressof(std::get<I>(args).shadow)));
    else
      by_address<Mode, I + 1>(args, gradients, words..., enzyme_const, p);
  }
}

// Plain functions: as the calling convention has it.
template <class P, class V> ISOZYME_INLINE auto pass(V &value) {
  if constexpr (std::is_reference_v<P>) {
    return erased(std::addressof(value));
  } else if constexpr (std::is_pointer_v<P> && !std::is_function_v<std::remove_pointer_t<P>>) {
    return erased(static_cast<P>(value));
  } else {
    static_assert(!std::is_class_v<P>, "a plain function that takes an object by value: wrap it in a lambda that takes it by reference");
    return static_cast<std::remove_cv_t<P>>(value);
  }
}

template <class... P> struct Signature {
  template <class Mode, class R, std::size_t I, class Args, class... W> ISOZYME_INLINE static R by_value(Args &args, W... words) {
    if constexpr (I == sizeof...(P)) {
      return Mode::template call<R>(words...);
    } else {
      using T = std::tuple_element_t<I, std::tuple<P...>>;
      using A = std::tuple_element_t<I, Args>;
      auto &argument = std::get<I>(args);
      if constexpr (kind_of<A> == Kind::active)
        return by_value<Mode, R, I + 1>(args, words..., enzyme_out, pass<T>(argument.value));
      else if constexpr (kind_of<A> == Kind::duplicated)
        return by_value<Mode, R, I + 1>(args, words..., enzyme_dup, pass<T>(argument.value), pass<T>(argument.shadow));
      else
        return by_value<Mode, R, I + 1>(args, words..., enzyme_const, pass<T>(value_of<A>(argument)));
    }
  }
};

// The derivatives of several active numbers, in memory as C would lay them out.
template <class... T> struct Numbers {};
template <class T> struct Numbers<T> {
  T first;
  std::tuple<T> tuple() const { return {first}; }
};
template <class T, class... U> struct Numbers<T, U...> {
  T first;
  Numbers<U...> rest;
  auto tuple() const { return std::tuple_cat(std::tuple<T>(first), rest.tuple()); }
};

struct None {};
template <class A> ISOZYME_INLINE auto fresh_gradient() {
  if constexpr (kind_of<A> == Kind::active)
    return Bare<Passed<A>>{};
  else
    return None{};
}
template <class G> ISOZYME_INLINE auto kept(const G &gradient) {
  if constexpr (std::is_same_v<G, None>)
    return std::tuple<>();
  else
    return std::tuple<G>(gradient);
}
template <class... G> ISOZYME_INLINE auto unpacked(const std::tuple<G...> &all) {
  if constexpr (sizeof...(G) == 1)
    return std::get<0>(all);
  else if constexpr (sizeof...(G) > 1)
    return all;
}
template <class... G> Numbers<G...> numbers_of(const std::tuple<G...> &);

// Memory for a result that the function constructs.
template <class R> struct Slot {
  alignas(R) unsigned char bytes[sizeof(R)] = {};
  R *get() { return std::launder(reinterpret_cast<R *>(bytes)); }
  R take() {
    R result = std::move(*get());
    get()->~R();
    return result;
  }
};

template <class F> constexpr bool is_plain = std::is_function_v<std::remove_pointer_t<F>>;

template <class R, class... P, class... A> ISOZYME_INLINE auto plain_autodiff(R (*f)(P...), A &...a) {
  static_assert(sizeof...(P) == sizeof...(A), "one argument for each parameter of the function");
  std::tuple<A &...> args(a...);
  using Gradients = decltype(std::tuple_cat(kept(fresh_gradient<A>())...));
  void *target = reinterpret_cast<void *>(f);
  if constexpr (std::tuple_size_v<Gradients> == 0)
    Signature<P...>::template by_value<Reverse, void, 0>(args, target);
  else if constexpr (std::tuple_size_v<Gradients> == 1)
    return Signature<P...>::template by_value<Reverse, std::tuple_element_t<0, Gradients>, 0>(args, target);
  else
    return Signature<P...>::template by_value<Reverse, decltype(numbers_of(std::declval<Gradients>())), 0>(args, target).tuple();
}

template <class R, class... P, class... A> ISOZYME_INLINE R plain_fwddiff(R (*f)(P...), A &...a) {
  static_assert(sizeof...(P) == sizeof...(A), "one argument for each parameter of the function");
  std::tuple<A &...> args(a...);
  return Signature<P...>::template by_value<Forward, R, 0>(args, reinterpret_cast<void *>(f));
}

// Reverse mode over a function object; calls `use` with the function's result, if it has one, and the tuple of derivatives.
template <class F, class Use, class... A> ISOZYME_INLINE auto object_autodiff(const F &f, Use use, A &...a) {
  using R = std::remove_cv_t<std::remove_reference_t<std::invoke_result_t<const F &, Passed<A> &...>>>;
  std::tuple<A &...> args(a...);
  auto gradients = std::make_tuple(fresh_gradient<A>()...);
  if constexpr (std::is_void_v<R>) {
    by_address<Reverse, 0>(args, gradients, reinterpret_cast<void *>(&VoidCall<F, Passed<A>...>::value), enzyme_const, erased(std::addressof(f)));
    return use(std::apply([](auto &...g) { return std::tuple_cat(kept(g)...); }, gradients));
  } else {
    static_assert(std::is_floating_point_v<R>, "reverse mode starts from one number: return it, or store results in a Duplicated argument");
    R result{}, seed{1};
    auto words = std::tuple_cat(std::move(args), std::tuple<Duplicated<R &, R &>>({result, seed}));
    by_address<Reverse, 0>(words, gradients, reinterpret_cast<void *>(&Call<F, Passed<A>...>::value), enzyme_const, erased(std::addressof(f)));
    return use(std::apply([](auto &...g) { return std::tuple_cat(kept(g)...); }, gradients), result);
  }
}

template <class F, class... A> ISOZYME_INLINE auto object_fwddiff(const F &f, A &...a) {
  using R = std::remove_cv_t<std::remove_reference_t<std::invoke_result_t<const F &, Passed<A> &...>>>;
  None none;
  if constexpr (std::is_void_v<R>) {
    std::tuple<A &...> args(a...);
    by_address<Forward, 0>(args, none, reinterpret_cast<void *>(&VoidCall<F, Passed<A>...>::value), enzyme_const, erased(std::addressof(f)));
  } else {
    Slot<R> result, tangent;
    std::tuple<A &..., Duplicated<R &, R &>> args(a..., Duplicated<R &, R &>{*result.get(), *tangent.get()});
    by_address<Forward, 0>(args, none, reinterpret_cast<void *>(&Call<F, Passed<A>...>::value), enzyme_const, erased(std::addressof(f)));
    result.take();
    return tangent.take();
  }
}

template <class X> ISOZYME_INLINE X zeros(const X &like) {
  X result(like);
  for (auto &v : result) v = 0;
  return result;
}
}  // namespace detail

// Reverse mode. Adds to the shadows of Duplicated arguments (a result that is a number is seeded with 1; other results are Duplicated arguments,
// whose shadows are the seeds). Returns the derivatives for Active arguments: nothing, one number, or a std::tuple.
template <class F, class... A> ISOZYME_INLINE auto autodiff(F &&f, A &&...a) {
  if constexpr (detail::is_plain<std::decay_t<F>>)
    return detail::plain_autodiff(&*f, a...);
  else
    return detail::object_autodiff(f, [](const auto &gradients, auto &&...) { return detail::unpacked(gradients); }, a...);
}

// Forward mode. The shadows of Duplicated arguments are tangents. Returns the tangent of the result.
template <class F, class... A> ISOZYME_INLINE auto fwddiff(F &&f, A &&...a) {
  static_assert(((detail::kind_of<A> != detail::Kind::active) && ...), "forward mode has no Active arguments: use Duplicated{x, dx}");
  if constexpr (detail::is_plain<std::decay_t<F>>)
    return detail::plain_fwddiff(&*f, a...);
  else
    return detail::object_fwddiff(f, a...);
}

// The value of f at x and its gradient; x is a number, or a container of numbers that f takes by reference.
template <class F, class X> ISOZYME_INLINE std::pair<std::remove_cv_t<std::remove_reference_t<std::invoke_result_t<F, const X &>>>, X>
value_and_gradient(F &&f, const X &x) {
  if constexpr (detail::is_plain<std::decay_t<F>>) {
    if constexpr (std::is_floating_point_v<X>) {
      X slope = autodiff(f, Active<X>{x});
      return {f(x), slope};
    } else {
      X g = detail::zeros(x);
      autodiff(f, Duplicated<const X &, X &>{x, g});
      return {f(x), g};
    }
  } else if constexpr (std::is_floating_point_v<X>) {
    Active<X> a{x};
    return detail::object_autodiff(f, [](const auto &g, auto value) { return std::pair<decltype(value), X>(value, std::get<0>(g)); }, a);
  } else {
    X g = detail::zeros(x);
    Duplicated<const X &, X &> a{x, g};
    auto value = detail::object_autodiff(f, [](const auto &, auto value) { return value; }, a);
    return {value, std::move(g)};
  }
}

// The gradient of f at x, of the type of x.
template <class F, class X> ISOZYME_INLINE X gradient(F &&f, const X &x) {
  if constexpr (std::is_floating_point_v<X>) {
    return autodiff(f, Active<X>{x});
  } else {
    X g = detail::zeros(x);
    autodiff(f, Duplicated<const X &, X &>{x, g});
    return g;
  }
}

// The directional derivative of f at x, in the direction of v.
template <class F, class X> ISOZYME_INLINE auto jvp(F &&f, const X &x, const X &v) {
  return fwddiff(f, Duplicated<const X &, const X &>{x, v});
}

// The product of the Hessian of f at x with v: forward mode over reverse mode. f is a function object.
template <class F, class X> ISOZYME_INLINE X hvp(const F &f, const X &x, const X &v) {
  return jvp([&f](const X &at) { return gradient(f, at); }, x, v);
}

// The Jacobian of f, a function from container to container: one tangent (of the type of f's result) for each component of x, in order. Forward mode.
template <class F, class X> ISOZYME_INLINE auto jacobian(F &&f, const X &x) {
  X direction = detail::zeros(x);
  std::vector<decltype(jvp(f, x, direction))> columns;
  for (auto &d : direction) {
    d = 1;
    columns.push_back(jvp(f, x, direction));
    d = 0;
  }
  return columns;
}

}  // namespace isozyme

#undef ISOZYME_INLINE
#endif
