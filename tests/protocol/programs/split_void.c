// Nothing is returned: the augmented sweep returns the tape alone.
#include "check.h"
void *__enzyme_augmentfwd(void *, ...);
void __enzyme_reverse(void *, ...);
static void f(double *out, const double *in, int n) { for (int i = 0; i < n; i++) out[i] = in[i] * in[i] * in[(i + 1) % n]; }
int main() {
    double in[3] = {1, 2, 3}, din[3] = {0}, out[3], dout[3] = {1, 0, 0};
    void *t = __enzyme_augmentfwd((void *)f, enzyme_dup, out, dout, enzyme_dup, in, din, enzyme_const, 3);
    NEAR(out[1], 12);
    in[0] = in[1] = in[2] = -1;
    __enzyme_reverse((void *)f, enzyme_dup, out, dout, enzyme_dup, in, din, enzyme_const, 3, t);
    NEAR(din[0], 4);
    NEAR(din[1], 1);
    NEAR(dout[0], 0);
}
