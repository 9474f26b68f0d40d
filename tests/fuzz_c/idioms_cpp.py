"""Statements that are what C++ programs are full of, in the form of `idioms.py`. `idioms.hpp` has what they use."""

HEADER = '#include "idioms.hpp"\n'

CPP = (
    # templates
    "Parabola {n}({e}, {o}); Wave {n}b({A}[1], {g}); real {v} = {c} ? {n}.mean(2 + {k}) : {n}b.mean(3); {v} += {n}.at({v});",
    "Vec {n}(3, {e}), {n}b(3); for (int u = 0; u < 3; u++) {n}b[u] = {A}[u]; Vec {n}c = {n} * {n}b + {n}; {n}c += {n}c * {n}b; real {v} = "
    "squash({n}c[{k}] * {n}c[1]);",
    "Mat<real, 2, 3> {n}; Mat<real, 3, 2> {n}b; for (int u = 0; u < 6; u++) {n}(u / 3, u % 3) = {A}[u % 4], {n}b(u / 2, u % 2) = {e} * u; auto "
    "{n}c = {n} * {n}b; "
    "if ({c}) {n}c = {n}c * {n}c; real {v} = squash({n}c(0, 1) - {n}c({k} / 2, 0));",
    "real {v} = folded({e}, real({o}), {A}[{k}]); {v} += std::apply([](real p, int q, real r) {{ return p * q + r; }}, "
    "std::make_tuple(real({e}), int({i}), {v}));",
    "auto {n} = [&](auto &self, int n, real u) -> real {{ return n <= 0 ? u : squash(u + {A}[n % 4]) + 0.5 * self(self, n - 1, u * {e}); }}; "
    "real {v} = {n}({n}, 2 + {k}, {o});",
    # classes
    "TermPtr {n} = std::make_unique<Sum>(std::make_unique<Constant>({e}), std::make_unique<Product>(std::make_unique<Constant>({o}), "
    "std::make_unique<Constant>({A}[{k}]))); if ({c}) {n} = std::make_unique<Product>({n}->clone(), std::move({n})); Weigh {n}b; {n}->accept({n}b); "
    "real {v} = {n}b.total + 0.3 * {n}->eval();",
    'std::vector<std::unique_ptr<Scaled>> {n}; for (int u = 0; u < 3; u++) if ((u + {i}) % 2) {n}.push_back(std::make_unique<Gauge>("gauge", '
    "{A}[u], {e})); "
    "else {n}.push_back(std::make_unique<Scaled>({o})); real {v} = 0; for (auto &u : {n}) {v} = 0.5 * {v} + through(*u, {g});",
    "Diamond {n}({e}, {o}, {g}); const Base &{n}b = {n}; Left *{n}c = &{n}; {n}c->shared = {n}c->l * {A}[{k}]; real {v} = {n}b.get() + {n}.r;",
    "auto {n} = std::make_shared<Var>({e}), {n}b = std::make_shared<Var>({o}); auto {n}c = var_sin(var_times({n}, {n}b)); if ({c}) {n}c = "
    "var_times({n}c, {n}); "
    "var_back({n}c, {g}); real {v} = {n}->adjoint + {n}c->value * {n}b->adjoint;",
    "Function1 {n} = [=](real u) {{ return u * {e}; }}; if ({c}) {n} = Function1([w = std::vector<real>{{{o}, {g}}}](real u) {{ return w[0] * u "
    "+ w[1]; }}); "
    "Function1 {n}b = {n}; real {v} = {n}b({A}[{k}]) + {n}({o});",
    "Hidden {n}({e}); for (int u = 0; u < 1 + {k}; u++) {n}.add({A}[u] * {o}); real {v} = squash({n}.get());",
    "Leaf {n}({e}); for (int u = 0; u < 2 + {k}; u++) {n}.insert({A}[u] * {o}); real {v} = {n}.fold({g});",
    "real {v} = {e}; {{ Guard u({v}, {o}); {v} = {v} * {A}[{k}]; if ({c}) {{ Guard w({A}[0], {g}); {v} += 0.1; }} }}",
    "Owner {n}(2, {e}), {n}b({n}); {n}b.data[1] = {o}; if ({c}) {n} = std::move({n}b); else {n} = {n}b; real {v} = {n}.total() * {n}.data[{k} % 2];",
    "real Rect::*{n} = {c} ? &Rect::w : &Rect::h; real (Shape::*{n}b)(real) const = &Shape::area; Rect {n}c = {{{e}, {o}, 1}}; {n}c.*{n} *= {g}; "
    "Disc {n}d({e}, {A}[1]); "
    "real {v} = {n}c.w * {n}c.h + ({n}d.*{n}b)({o});",
    "Range {n} = {{{A}, 4, 1 + {k}}}; real {v} = 0; for (auto &u : {n}) {{ u = squash(u * {e}); {v} += u; }}",
    "alignas(16) unsigned char {n}[sizeof(Disc)]; auto *{n}b = new ({n}) Disc({e}, {o}); {n}b->grow({g}); real {v} = {n}b->area({A}[{k}]); "
    "{n}b->~Disc();",
    # containers
    "std::unordered_map<int, real> {n}; for (int u = 0; u < 4; u++) {n}[(u * u + {i}) % 5] += {A}[u] * {e}; {n}[{k}] = {o}; real {v} = 0; "
    "for (int u = 0; u < 5; u++) if (auto p = {n}.find(u); p != {n}.end()) {v} = 0.5 * {v} + p->second; {n}.erase({k}); {v} += 0.1 * "
    "(int){n}.size();",
    'std::unordered_map<std::string, real> {n}; {n}["one"] = {e}; {n}[{c} ? "one" : "a longer key that is not kept in place"] += {o}; real {v} = '
    '{n}.at("one"); '
    "{v} += 0.1 * (int){n}.size();",
    'std::map<std::string, std::vector<real>> {n}; for (int u = 0; u < 4; u++) {n}[u % 2 ? "odd" : "even"].push_back({A}[u] * {e}); real {v} = '
    '{n}["odd"][1] * {n}["even"].back();',
    "std::set<std::pair<real, int>> {n}; for (int u = 0; u < 4; u++) {n}.emplace(sin({A}[u] + u * {e}), u); real {v} = {n}.begin()->first * "
    "{n}.rbegin()->second + {n}.rbegin()->first;",
    "std::multimap<int, real> {n}; for (int u = 0; u < 4; u++) {n}.emplace((u + {i}) % 2, {A}[u] * {e}); real {v} = 0; "
    "for (auto [p, q] = {n}.equal_range({k} % 2); p != q; ++p) {v} = 0.5 * {v} + p->second;",
    "std::priority_queue<real> {n}; for (int u = 0; u < 4; u++) {n}.push(sin({A}[u] + {e} * u)); real {v} = {n}.top(); {n}.pop(); {n}.push({o}); "
    "{v} = {v} * {n}.top();",
    "std::priority_queue<std::pair<real, int>, std::vector<std::pair<real, int>>, std::greater<>> {n}; for (int u = 0; u < 4; u++) "
    "{n}.push({{sin({A}[u] + {e} * u), u}}); "
    "{n}.pop(); real {v} = {n}.top().first * (1 + {n}.top().second);",
    "std::queue<real> {n}; std::stack<real, std::vector<real>> {n}b; for (int u = 0; u < 4; u++) {n}.push({A}[u] * {e}), {n}b.push({A}[u] + "
    "{o}); real {v} = 0; "
    "while ({n}.size() > {k}) {v} = 0.5 * {v} + {n}.front() * {n}b.top(), {n}.pop(), {n}b.pop();",
    "std::forward_list<real> {n} = {{{e}, {o}}}; {n}.push_front({g}); {n}.insert_after({n}.begin(), {A}[{k}]); {n}.reverse(); real {v} = 0; for "
    "(real u : {n}) {v} = 0.6 * {v} + u;",
    "std::list<real> {n} = {{{e}, {o}}}, {n}b = {{{g}, {A}[0]}}; {n}.splice(std::next({n}.begin()), {n}b, {n}b.begin()); if ({c}) "
    "{n}.splice({n}.end(), {n}b); "
    "{n}.remove_if([](real u) {{ return value(u) > 0.4; }}); real {v} = 0; for (real u : {n}) {v} = 0.6 * {v} + u;",
    "std::vector<std::vector<real>> {n}(2); for (int u = 0; u < 4; u++) {n}[u % 2].push_back({A}[u] * {e}); {n}.push_back({n}[{k} % 2]); "
    "std::swap({n}[0], {n}[2]); "
    "{n}[1].insert({n}[1].end(), {n}[0].begin(), {n}[0].end()); real {v} = {n}[0][1] * {n}[1].back() + {n}[2][0];",
    "std::vector<real, Bump<real>> {n}; for (int u = 0; u < 4; u++) {n}.push_back({A}[u] * {e}); auto {n}b = {n}; {n}b[{k}] = {o}; real {v} = "
    "{n}[{k}] * {n}b[1] + {n}b[{k}];",
    "std::vector<bool> {n}(4); for (int u = 0; u < 4; u++) {n}[u] = value({A}[u]) > value({e}); std::bitset<8> {n}b({i} & 7); real {v} = 0; "
    "for (int u = 0; u < 4; u++) if ({n}[u] || {n}b[u]) {v} += {A}[u] * {o};",
    "std::valarray<real> {n}({e}, 4); for (int u = 0; u < 4; u++) {n}[u] = {n}[u] * {A}[u]; std::valarray<real> {n}b = {n} * {n} + {n}; "
    "{n}[std::slice(0, 2, 2)] = {n}b[std::slice(1, 2, 2)]; "
    "real {v} = {n}.sum() * 0.3 + {n}b[{k}];",
    "std::complex<real> {n}({e}, {o}), {n}b({g}, real(0.3)); for (int u = 0; u < 1 + {k}; u++) {n} = {n} * real(0.5) + {n}b * std::conj({n}b); "
    "real {v} = squash({n}.real() * {n}.imag());",
    "std::array<std::array<real, 2>, 2> {n} = {{{{{{{{{e}, {o}}}}}, {{{{{g}, 0.5}}}}}}}}; auto {n}b = {n}; std::swap({n}[0], {n}b[1]); real {v} "
    "= {n}[0][0] * {n}b[1][{k} % 2] + {n}[1][0];",
    "std::any {n} = real({e}); if ({c}) {n} = std::vector<real>{{{o}, {g}}}; real {v} = 0; if (auto *u = std::any_cast<real>(&{n})) {v} = *u; "
    "else {v} = std::any_cast<std::vector<real> &>({n})[{k} % 2];",
    # variants and functions
    "std::variant<Circle, Rect, Poly> {n} = Circle{{{e}}}; if ({c}) {n} = Rect{{{o}, {g}, 2}}; else if ({k}) {n} = Poly{{{{{e}, {A}[1]}}}}; auto "
    "{n}b = {n}; "
    "real {v} = std::visit(overloaded{{[](const Circle &u) {{ return u.r * u.r; }}, [](const Rect &u) {{ return u.w * u.h * u.n; }}, "
    "[](const Poly &u) {{ return u.at[0] * u.at[1]; }}}}, {n}b);",
    "std::vector<std::variant<Circle, Rect>> {n}; for (int u = 0; u < 3; u++) if ((u + {i}) % 2) {n}.push_back(Circle{{{A}[u]}}); else "
    "{n}.push_back(Rect{{{e}, {A}[u], u}}); "
    "real {v} = 0; for (auto &u : {n}) if (auto *w = std::get_if<Rect>(&u)) {v} += w->w * w->h; else {v} = {v} * std::get<Circle>(u).r;",
    "std::optional<Rect> {n}; if ({c}) {n} = Rect{{{e}, {o}, 1}}; auto {n}b = {n}; {n}.emplace(Rect{{{g}, {A}[{k}], 2}}); real {v} = {n}->w * "
    "{n}->h; if ({n}b) {v} += {n}b->h;",
    'std::map<std::string, std::function<real(real, real)>> {n}; {n}["add"] = [](real p, real q) {{ return p + q; }}; {n}["scale"] = [=](real p, '
    "real q) {{ return p * q * {e}; }}; "
    '{n}["power"] = std::plus<real>(); real {v} = {n}.at({c} ? "add" : "scale")({o}, {g}) + {n}["power"]({e}, {A}[{k}]);',
    "std::vector<std::function<real(real)>> {n}; for (int u = 0; u < 3; u++) {n}.push_back([u, w = {A}[u], q = {B}](real r) {{ return sin(r * w) "
    "+ q[u]; }}); "
    "if ({c}) std::swap({n}[0], {n}[{k}]); real {v} = {e}; for (auto &u : {n}) {v} = u({v});",
    "auto {n} = std::bind([](real p, real q) {{ return p * q - p; }}, std::placeholders::_1, real({e})); real {v} = {n}({o}) + std::invoke({n}, "
    "{A}[{k}]);",
    "struct {{ real total = 0; int n = 0; void operator()(real u) {{ total = 0.5 * total + u; n++; }} }} {n}; auto {n}b = std::for_each({A}, {A} "
    "+ 2 + {k}, {n}); "
    "real {v} = {n}b.total * {n}b.n * {e};",
    "auto {n} = [u = real({e}), n = 0]() mutable {{ n++; return u = sin(u + n); }}; real {n}b[4]; std::generate({n}b, {n}b + 4, {n}); real {v} = "
    "{n}b[{k}] * {n}b[3];",
    "std::shared_ptr<real> {n}(new real({e}), [](real *u) {{ delete u; }}); std::weak_ptr<real> {n}b = {n}; if ({c}) {n} = "
    "std::make_shared<real>({o}); "
    "real {v} = *{n}; if (auto u = {n}b.lock()) *u *= {g}, {v} += *u;",
    "std::unique_ptr<real, void (*)(real *)> {n}((real *)malloc(sizeof(real)), [](real *u) {{ free(u); }}); *{n} = {e}; auto {n}b = "
    "std::move({n}); real {v} = *{n}b * {o};",
    # algorithms
    "std::vector<Rect> {n}; for (int u = 0; u < 4; u++) {n}.push_back({{sin({A}[u] + u), {e}, u}}); "
    "std::stable_sort({n}.begin(), {n}.end(), [](const Rect &p, const Rect &q) {{ return value(p.w) < value(q.w); }}); {n}.erase({n}.begin() + {k}); "
    "real {v} = {n}[0].w * {n}[1].h * (1 + {n}[2].n);",
    "std::vector<int> {n}(4); std::iota({n}.begin(), {n}.end(), 0); real *{n}b = {A}; std::sort({n}.begin(), {n}.end(), [&](int p, int q) {{ "
    "return value({n}b[p]) < value({n}b[q]) || (!(value({n}b[q]) < value({n}b[p])) && p < q); }}); real {v} = {A}[{n}[0]] * {A}[{n}[3]] + "
    "{A}[{n}[{k}]] * {e};",
    "std::vector<real> {n}({A}, {A} + 4); std::nth_element({n}.begin(), {n}.begin() + 1 + {k} % 2, {n}.end()); std::make_heap({n}.begin(), "
    "{n}.end()); std::pop_heap({n}.begin(), {n}.end()); "
    "real {v} = {n}.back() * {e} + {n}.front();",
    "std::vector<real> {n}({A}, {A} + 3), {n}b = {{{e}, {o}}}, {n}c; std::sort({n}.begin(), {n}.end()); std::sort({n}b.begin(), {n}b.end()); "
    "std::merge({n}.begin(), {n}.end(), {n}b.begin(), {n}b.end(), std::back_inserter({n}c)); "
    "{n}c.erase(std::remove_if({n}c.begin(), {n}c.end(), [](real u) {{ return value(u) > 0.8; }}), {n}c.end()); real {v} = 0; for (real u : "
    "{n}c) {v} = 0.6 * {v} + u;",
    "std::vector<real> {n}({A}, {A} + 4), {n}b(4); std::adjacent_difference({n}.begin(), {n}.end(), {n}b.begin()); "
    "real {v} = std::transform_reduce({n}.begin(), {n}.end(), {n}b.begin(), real({e})); {v} += *std::lower_bound({n}.begin(), {n}.begin() + 1, "
    "real(-9.0));",
    "real {v} = {e}; for (int u : std::views::iota(0, 4) | std::views::filter([&](int w) {{ return (w + {i}) % 2 == 0; }})) {v} = 0.5 * {v} + "
    "{A}[u];",
    "std::span<real> {n}({A}, 4); auto {n}b = {n}.subspan(1, 2); for (auto &u : {n}b) u = 0.5 * u + {e}; real {v} = 0; "
    "for (real u : {n} | std::views::transform([&](real w) {{ return w * {o}; }}) | std::views::take(2 + {k})) {v} += u;",
    "std::vector<std::reference_wrapper<real>> {n}({A}, {A} + 4); std::sort({n}.begin(), {n}.end(), [](const real &p, const real &q) {{ return "
    "value(p) < value(q); }}); "
    "{n}[{k}].get() = {e}; real {v} = {n}[0].get() * {n}[3].get();",
    # exceptions
    "real {v} = {e}; try {{ {v} += risky({o}, {i} % 5, std::vector<real>({A}, {A} + 2)); }} catch (const Failure &u) {{ {v} *= 0.1 * u.code; }} "
    "catch (const std::exception &u) {{ {v} += 0.01 * (int)std::string(u.what()).size(); }} catch (int u) {{ {v} = {v} * u; }}",
    "real {v} = 0; try {{ try {{ Owner u(3 + {k}, {e}); {v} = u.total(); }} catch (...) {{ {v} = {o}; throw; }} }} catch (std::logic_error &) {{ "
    "{v} = {v} * {g}; }}",
    'auto {n} = [&](int n) -> real {{ if (n > 2) throw std::out_of_range("n"); return {A}[n] * {e}; }}; real {v} = 0; for (int u = 0; u < 4; u++) '
    "try {{ {v} = 0.5 * {v} + {n}(u + {k}); }} catch (std::out_of_range &) {{ {v} += {o}; }}",
    # text
    'std::ostringstream {n}; {n} << "p" << {i} << ":" << value({e}); std::string {n}b = {n}.str(); real {v} = {n}b.find(":") == 2 ? real({o}) : '
    "real({g}); "
    "{v} += 0.01 * std::stoi({n}b.substr(1, 1)) * {A}[{k}];",
)
