// Owned memory in classes.
#include "check.h"
template <typename R, typename... T> R __enzyme_autodiff(void *, T...);
template <typename R, typename... T> R __enzyme_fwddiff(void *, T...);
#include <memory>
#include <vector>
struct Node { double v; std::unique_ptr<Node> next; };
static double sum(const Node *n) { double s = 0; for (; n; n = n->next.get()) s += n->v * n->v; return s; }
static double build(double x) {
    std::unique_ptr<Node> head;
    for (int i = 1; i < 4; i++) { auto n = std::make_unique<Node>(); n->v = x * i; n->next = std::move(head); head = std::move(n); }
    return sum(head.get());
}
static double vec(double x) { std::vector<double> v; for (int i = 0; i < 10; i++) v.push_back(x * i); double s = 0; for (double y : v) s += y * y; return s; }
int main() {
    NEAR(__enzyme_autodiff<double>((void *)build, 2.0), 2 * 2 * 14);
    NEAR(__enzyme_fwddiff<double>((void *)build, 2.0, 1.0), 2 * 2 * 14);
    NEAR(__enzyme_autodiff<double>((void *)vec, 2.0), 2 * 2 * 285);
}
