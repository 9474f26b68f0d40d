#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <math.h>
extern double __enzyme_autodiff(void*, ...);
extern double __enzyme_fwddiff(void*, ...);
extern int enzyme_const, enzyme_dup, enzyme_out, enzyme_dupnoneed;
// f(const double*, n) -> double. Four Hessian-vector products, each by another nesting.
#define NESTINGS(f) \
static void f##_grad(const double* x, double* g, int n) { __enzyme_autodiff((void*)f, enzyme_dup, x, g, enzyme_const, n); } \
static double f##_dir(const double* x, const double* v, int n) { return __enzyme_fwddiff((void*)f, enzyme_dup, x, v, enzyme_const, n); } \
static void f##_fr(const double* x, const double* v, double* hv, double* g, int n) { \
  memset(g,0,n*8); memset(hv,0,n*8); __enzyme_fwddiff((void*)f##_grad, enzyme_dup, x, v, enzyme_dup, g, hv, enzyme_const, n); } \
static void f##_rr(const double* x, const double* v, double* hv, double* g, int n) { double* w = malloc(n*8); memcpy(w, v, n*8); \
  memset(g,0,n*8); memset(hv,0,n*8); __enzyme_autodiff((void*)f##_grad, enzyme_dup, x, hv, enzyme_dup, g, w, enzyme_const, n); free(w); } \
static void f##_rf(const double* x, const double* v, double* hv, double* g, int n) { \
  memset(hv,0,n*8); __enzyme_autodiff((void*)f##_dir, enzyme_dup, x, hv, enzyme_const, v, enzyme_const, n); } \
static double f##_ff1(const double* x, const double* v, const double* w, int n) { \
  return __enzyme_fwddiff((void*)f##_dir, enzyme_dup, x, w, enzyme_const, v, enzyme_const, n); } \
static void f##_ff(const double* x, const double* v, double* hv, double* g, int n) { double* w = calloc(n,8); \
  for (int i=0;i<n;i++) { w[i]=1; hv[i]=f##_ff1(x,v,w,n); w[i]=0; } free(w); } \
static void f##_fd(const double* x, const double* v, double* hv, int n) { double h=1e-5; double *y=malloc(n*8),*a=calloc(n,8),*b=calloc(n,8); \
  for(int i=0;i<n;i++) y[i]=x[i]+h*v[i]; f##_grad(y,a,n); for(int i=0;i<n;i++) y[i]=x[i]-h*v[i]; f##_grad(y,b,n); \
  for(int i=0;i<n;i++) hv[i]=(a[i]-b[i])/(2*h); free(y);free(a);free(b);} \
static int f##_check(const char* which) { int bad=0; enum{N=SIZE}; double x[N],v[N],g[N],fd[N],h[4][N]; \
  for(int i=0;i<N;i++){ x[i]=0.3+0.17*i; v[i]=(i%3==1?-1:1)*(0.5+0.1*i);} \
  f##_fd(x,v,fd,N); f##_fr(x,v,h[0],g,N); f##_rr(x,v,h[1],g,N); f##_rf(x,v,h[2],g,N); f##_ff(x,v,h[3],g,N); \
  double s=0; for(int i=0;i<N;i++) s+=fabs(fd[i]); static const char* names[]={"fr","rr","rf","ff"}; \
  for(int k=0;k<4;k++) for(int i=0;i<N;i++) { double e=fabs(h[k][i]-h[3][i]), d=fabs(h[k][i]-fd[i]); \
   if(!(e<=1e-9*s) || !(d<=1e-5*s)) {bad++; printf("WRONG %s %s [%d] %.10g fd %.10g ff %.10g\n", which, names[k], i, h[k][i], fd[i], h[3][i]);} } \
  if(!bad) printf("ok %s\n", which); return bad; }
