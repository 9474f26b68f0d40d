#include "check.h"
#include <stdexcept>
#include <vector>
#include <string>
#define NI __attribute__((noinline))
struct Guard { double *p; ~Guard() { *p *= 2; } };
NI double check(double x) { if (x > 2) throw std::runtime_error("too big"); return x * x; }
double handled(double x) { try { return check(x) * 3; } catch (const std::exception &e) { return x * 5 + 1; } }
double cont(double x, int n) { double s = 0; for (int i = 0; i < n; i++) { try { s += check(x + i * 0.5); } catch (...) { s *= x; } } return s; }
NI double chk2(double x, int k) { if (k == 1) throw 5; if (k == 2) throw 2.5; return x; }
double kinds(double x, int k) { double r = x * x; try { r *= chk2(x, k); } catch (int i) { r += i * x; } catch (double d) { r *= d; } return r * x; }
double guarded(double x, int k) { double v = x; try { Guard g{&v}; v *= chk2(x, k); } catch (...) { v += x * x; } return v; }
double rethrow(double x, int k) { try { try { return chk2(x, k) * x; } catch (double d) { if (d > 1) throw; return x; } } catch (...) { return sin(x); } }
double local(double x, int k) { try { if (x > 1.2 && k) throw 1; x *= 2; } catch (int) { x = x * x * x; } return x; }
NI double vecat(const std::vector<double> &v, int i) { return v.at(i); }
double at(double x, int i) { std::vector<double> v{x, x * x, 3 * x}; try { return vecat(v, i) * x; } catch (const std::out_of_range &) { return -x; } }
double through(double x, int k) { return chk2(x, k) * x; }
NI void change(double *p, int k) { *p *= *p; if (k) throw 1; *p += 1; }
double str(double x, int n) { std::string s("abc"); for (int i = 0; i < n; i++) s += 'x'; return x * s.size() * x; }
int main() {
  BOTH(handled, 1.5); BOTH(handled, 2.5);
  for (int n = 0; n < 6; n++) BOTH_WITH(cont, 1.1, n);
  for (int k = 0; k < 3; k++) { BOTH_WITH(kinds, 1.3, k); BOTH_WITH(guarded, 1.3, k); BOTH_WITH(rethrow, 1.3, k); BOTH_WITH(local, 1.3, k); BOTH_WITH(str, 1.3, k*10);}
  for (int i = 0; i < 4; i++) BOTH_WITH(at, 1.3, i);
  int caught = 0;
  for (int k = 0; k < 3; k++) try { NEAR(GRADIENT(through, enzyme_out, 1.3, enzyme_const, k), 2.6); } catch (...) { caught++; }
  NEAR(caught, 2);
  return failures;
}
