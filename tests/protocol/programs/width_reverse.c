// Reverse mode in four directions: one row of the Jacobian each.
#include "check.h"
void __enzyme_autodiff(void *, ...);
static void h(const double *x, double *y) { for (int i = 0; i < 4; i++) y[i] = x[i] * x[(i + 1) % 4]; }
int main() {
    double x[4] = {2, 3, 5, 7}, y[4], dy[4][4] = {{0}}, J[4][4] = {{0}};
    for (int i = 0; i < 4; i++) dy[i][i] = 1;
    __enzyme_autodiff((void *)h, enzyme_width, 4, enzyme_dup, x, J[0], J[1], J[2], J[3], enzyme_dup, y, dy[0], dy[1], dy[2], dy[3]);
    for (int i = 0; i < 4; i++) for (int j = 0; j < 4; j++)
        NEAR(J[i][j], j == i ? x[(i + 1) % 4] : j == (i + 1) % 4 ? x[i] : 0);
}
