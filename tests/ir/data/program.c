#include <math.h>
#include <stdio.h>
struct P {double x, y; int n;};
double f(double *restrict x, int n, struct P *p){ double s=0; for(int i=0;i<n;i++){ if (x[i]>0) s+=sin(x[i])*p->x; else p->n++; } switch(n){case 1: return 2; case 2: return s*3; case 9: printf("%f\n",s);} return s; }
struct P g(struct P p, long double z, _Float16 h, __fp16 *q){ p.x+= (double)z + (double)h + 0.1L; return p; }
