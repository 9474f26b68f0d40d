#define SIZE 6
#include "nestings.h"
double rosen(const double* x, int n){ double s=0; for(int i=0;i+1<n;i++){ double a=1-x[i], b=x[i+1]-x[i]*x[i]; s+=a*a+100*b*b;} return s; }
NESTINGS(rosen)
double powers(const double* x, int n){ double s=0; for(int i=0;i<n;i++) for(int j=0;j<i;j++) s+=pow(x[i], j+0.5)*exp(-x[j]*x[i]); return s; }
NESTINGS(powers)
double net(const double* x, int n){ double h[8]; for(int j=0;j<8;j++) h[j]=0.1*j; for(int l=0;l<3;l++){ double t[8]; for(int j=0;j<8;j++){ double a=0; for(int k=0;k<8;k++) a+=h[k]*x[(j+k*l)%n]; t[j]=tanh(a);} for(int j=0;j<8;j++) h[j]=t[j]; } double s=0; for(int j=0;j<8;j++) s+=h[j]*h[j]; return s; }
NESTINGS(net)
double ode(const double* x, int n){ double y=x[0], t=0, dt=0.05; while(t<1.0){ double k1=sin(y)*x[1]-y*x[2]; double k2=sin(y+dt*k1)*x[1]-(y+dt*k1)*x[2]; y+=0.5*dt*(k1+k2); t+=dt*(1+0.1*fabs(y)); } return y*y*x[3]; }
NESTINGS(ode)
double heap(const double* x, int n){ double* a=malloc(n*sizeof(double)); for(int i=0;i<n;i++) a[i]=x[i]*x[i]; for(int k=0;k<3;k++) for(int i=1;i<n;i++) a[i]=a[i]*a[i-1]+sin(a[i]); double s=0; for(int i=0;i<n;i++) s+=a[i]; free(a); return s; }
NESTINGS(heap)
typedef struct { double* p; int size, cap; } vec;
static void push(vec* v, double d){ if(v->size==v->cap){ v->cap=v->cap?2*v->cap:1; v->p=realloc(v->p, v->cap*sizeof(double)); } v->p[v->size++]=d; }
double grow(const double* x, int n){ vec v={0,0,0}; for(int i=0;i<n;i++) push(&v, x[i]*x[i]*x[(i+1)%n]); double s=1; for(int i=0;i<v.size;i++) s*= 1+0.1*v.p[i]; free(v.p); return s; }
NESTINGS(grow)
static double __attribute__((noinline)) rec(const double* x, int n){ if(n==0) return 1; double r=rec(x+1,n-1); return r*cos(x[0]) + x[0]*x[0]*r*r*0.1; }
double recur(const double* x, int n){ return rec(x,n)*x[0]; }
NESTINGS(recur)
struct node { double v; struct node* next; };
double list(const double* x, int n){ struct node* head=0; for(int i=0;i<n;i++){ struct node* k=malloc(sizeof *k); k->v=x[i]*x[i]; k->next=head; head=k; } double s=1; for(struct node* k=head;k;k=k->next) s=s*0.5+k->v*s; while(head){ struct node* k=head->next; free(head); head=k; } return s; }
NESTINGS(list)
static double __attribute__((noinline)) callee(double a, double b, double* out){ *out=a*b; return sin(a*b)+b*b; }
double calls(const double* x, int n){ double s=0,o; for(int i=0;i<n;i++){ s+=callee(x[i],x[(i+2)%n],&o); s+=o*o*x[0]; } return s; }
NESTINGS(calls)
double inplace(const double* x, int n){ double a[SIZE]; memcpy(a,x,sizeof a); for(int k=0;k<4;k++) for(int i=1;i<n-1;i++) a[i]=a[i]+0.1*a[i-1]*a[i+1]; double s=0; for(int i=0;i<n;i++) s+=a[i]*a[i]; return s; }
NESTINGS(inplace)
double branches(const double* x, int n){ double s=0; for(int i=0;i<n;i++){ if(x[i]>0.6) s+=x[i]*x[i]*s; else if (i%2) s+=exp(x[i]); else s=s*x[i]+1; if(s>5) break; } return s; }
NESTINGS(branches)
double mat(const double* x, int n){ double **m=malloc(n*sizeof(double*)); for(int i=0;i<n;i++){ m[i]=malloc(n*sizeof(double)); for(int j=0;j<n;j++) m[i][j]=x[i]*x[j]+(i==j); } double s=0; for(int k=0;k<n;k++) for(int i=k+1;i<n;i++){ double f=m[i][k]/m[k][k]; for(int j=k;j<n;j++) m[i][j]-=f*m[k][j]; } for(int i=0;i<n;i++){ s+=log(m[i][i]); free(m[i]); } free(m); return s; }
NESTINGS(mat)
int main(){ int bad=0; 
#define C(f) bad+=f##_check(#f);
C(rosen) C(powers) C(net) C(ode) C(heap) C(grow) C(recur) C(list) C(calls) C(inplace) C(branches) C(mat)
return bad!=0; }
