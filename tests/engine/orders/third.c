#include "nestings.h"
#define N 5
// third order: d/de of hvp, all via nests: check directional third derivative against FFF
#define T(f) \
static void f##_g(const double* x, double* g, int n){ __enzyme_autodiff((void*)f, enzyme_dup, x, g, enzyme_const, n);} \
static void f##_hv(const double* x, const double* v, double* g, double* hv, int n){ __enzyme_fwddiff((void*)f##_g, enzyme_dup, x, v, enzyme_dup, g, hv, enzyme_const, n);} \
static double f##_d1(const double*x,const double*v,int n){ return __enzyme_fwddiff((void*)f, enzyme_dup,x,v,enzyme_const,n);} \
static double f##_d2(const double*x,const double*v,int n){ return __enzyme_fwddiff((void*)f##_d1, enzyme_dup,x,v,enzyme_const,v,enzyme_const,n);} \
static double f##_d3(const double*x,const double*v,int n){ return __enzyme_fwddiff((void*)f##_d2, enzyme_dup,x,v,enzyme_const,v,enzyme_const,n);} \
static double f##_vhv(const double*x,const double*v,int n){ double g[N]={0},hv[N]={0}; f##_hv(x,v,g,hv,n); double s=0; for(int i=0;i<n;i++) s+=v[i]*hv[i]; return s;} \
static double f##_t1(const double*x,const double*v,int n){ double dx[N]={0}; __enzyme_autodiff((void*)f##_vhv, enzyme_dup,x,dx,enzyme_const,v,enzyme_const,n); double s=0; for(int i=0;i<n;i++) s+=dx[i]*v[i]; return s;} \
static double f##_t2(const double*x,const double*v,int n){ return __enzyme_fwddiff((void*)f##_vhv, enzyme_dup,x,v,enzyme_const,v,enzyme_const,n);} \
static double f##_gv(const double*x,const double*v,int n){ double g[N]={0}; f##_g(x,g,n); double s=0; for(int i=0;i<n;i++) s+=g[i]*v[i]; return s;} \
static double f##_gvv(const double*x,const double*v,int n){ double g[N]={0}; __enzyme_autodiff((void*)f##_gv, enzyme_dup,x,g,enzyme_const,v,enzyme_const,n); double s=0; for(int i=0;i<n;i++) s+=g[i]*v[i]; return s;} \
static double f##_t3(const double*x,const double*v,int n){ double g[N]={0}; __enzyme_autodiff((void*)f##_gvv, enzyme_dup,x,g,enzyme_const,v,enzyme_const,n); double s=0; for(int i=0;i<n;i++) s+=g[i]*v[i]; return s;} \
static int f##_run(){ double x[N],v[N]; for(int i=0;i<N;i++){x[i]=0.3+0.17*i; v[i]=(i%3==1?-1:1)*(0.5+0.1*i);} \
 double a=f##_d3(x,v,N),b=f##_t1(x,v,N),c=f##_t2(x,v,N),d=f##_t3(x,v,N); int ok=fabs(a-b)<1e-9*fabs(a)&&fabs(a-c)<1e-9*fabs(a)&&fabs(a-d)<1e-9*fabs(a); printf("%s %s %.12g %.12g %.12g %.12g\n", ok?"ok":"WRONG",#f,a,b,c,d); return !ok; }
double powers(const double* x, int n){ double s=0; for(int i=0;i<n;i++) for(int j=0;j<i;j++) s+=pow(x[i], j+0.5)*exp(-x[j]*x[i]); return s; }
T(powers)
double ode(const double* x, int n){ double y=x[0], t=0, dt=0.05; while(t<1.0){ double k1=sin(y)*x[1]-y*x[2]; double k2=sin(y+dt*k1)*x[1]-(y+dt*k1)*x[2]; y+=0.5*dt*(k1+k2); t+=dt*(1+0.1*fabs(y)); } return y*y*x[3]; }
T(ode)
static double __attribute__((noinline)) rec(const double* x, int n){ if(n==0) return 1; double r=rec(x+1,n-1); return r*cos(x[0]) + x[0]*x[0]*r*r*0.1; }
double recur(const double* x, int n){ return rec(x,n)*x[0]; }
T(recur)
double mat(const double* x, int n){ double **m=malloc(n*sizeof(double*)); for(int i=0;i<n;i++){ m[i]=malloc(n*sizeof(double)); for(int j=0;j<n;j++) m[i][j]=x[i]*x[j]+(i==j); } double s=0; for(int k=0;k<n;k++) for(int i=k+1;i<n;i++){ double f=m[i][k]/m[k][k]; for(int j=k;j<n;j++) m[i][j]-=f*m[k][j]; } for(int i=0;i<n;i++){ s+=log(m[i][i]); free(m[i]); } free(m); return s; }
T(mat)
typedef struct { double* p; int size, cap; } vec;
static void push(vec* v, double d){ if(v->size==v->cap){ v->cap=v->cap?2*v->cap:1; v->p=realloc(v->p, v->cap*sizeof(double)); } v->p[v->size++]=d; }
double grow(const double* x, int n){ vec v={0,0,0}; for(int i=0;i<n;i++) push(&v, x[i]*x[i]*x[(i+1)%n]); double s=1; for(int i=0;i<v.size;i++) s*= 1+0.1*v.p[i]; free(v.p); return s; }
T(grow)
struct node { double v; struct node* next; };
double list(const double* x, int n){ struct node* head=0; for(int i=0;i<n;i++){ struct node* k=malloc(sizeof *k); k->v=x[i]*x[i]; k->next=head; head=k; } double s=1; for(struct node* k=head;k;k=k->next) s=s*0.5+k->v*s; while(head){ struct node* k=head->next; free(head); head=k; } return s; }
T(list)
int main(){ int bad=0;
bad+=ode_run(); bad+=recur_run(); bad+=mat_run();
return bad; }
