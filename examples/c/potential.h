/* The energy of a cluster of atoms. */
#pragma once
#ifdef __cplusplus
extern "C" {
#endif

/* Lennard-Jones energy of n atoms at x (x, y, z of each in turn), in units of the well's depth and width. */
double potential(const double *x, int n);

#ifdef __cplusplus
}
#endif
