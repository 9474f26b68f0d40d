/* Relaxes a cluster by descent along forces, which are derivatives of the potential in the other library. */
#pragma once
#ifdef __cplusplus
extern "C" {
#endif

/* The gradient of the potential at x, in g. */
void gradient(const double *x, double *g, int n);

/* Moves the atoms downhill until the largest force is below `tolerance`; the number of steps. */
int relax(double *x, int n, double tolerance);

#ifdef __cplusplus
}
#endif
