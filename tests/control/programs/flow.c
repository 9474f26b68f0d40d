#include "check.h"
#include <assert.h>
double sw(double x, int k) { switch(k){ case 0: return x*x; case 1: x*=3; case 2: x+=x*x; break; case 1000: return 1; case -5: return sin(x);} return x*2; }
double dense(double x, int n) { double s=0; for(int i=0;i<n;i++) switch(i%7){case 0:s+=x;break;case 1:s*=x;break;case 2:s-=x*x;break;case 3:continue;case 4:s=s*s*0.1;break;case 5:if(s>100)return s;s+=1;default:s+=sin(x)*i;} return s; }
double forever(double x, int n) { int i=0; double s=1; for(;;){ s*=x; if(s>50) return s*2; if(++i>n) return s*x; if (i==7) { s+=x; goto out; } } out: return s*s; }
double newton(double x, int n) { double y=x; while(fabs(y*y-x)>1e-12) y=0.5*(y+x/y); return y*n; }
double whilebreak(double x, int n) { double s=0,t=1; int i=0; while(1){ t*=x/(i+1); if(t<1e-10) break; s+=t; i++; if(i>200) break; if (i==n) continue; s+=t*t; } return s; }
double nested(double x, int n) { double s=0; for(int i=0;i<n;i++){ for(int j=0;j<i;j++){ if(j*x>3) goto done; s+=x*j; if (s>40) break; } s*=1.1; } done: return s*x; }
double gotos(double x, int n) { int i=0; double s=x; again: s=s*s*0.5+x; i++; if(i<n) goto again; if (s>2) goto fin; s+=1; i-=2; if (i<n+3 && s<1.5) goto again; fin: return s; }
double vla(double x, int n) { double s=0; for(int k=1;k<=n;k++){ double a[k]; for(int i=0;i<k;i++) a[i]=x*i+k; for(int i=0;i<k;i++) s+=a[i]*a[k-1-i]; } return s; }
double deep(double x, int n) { if(n==0) return x; return deep(x*1.00001+1e-6, n-1)*1.000001; }
double odd(double,int); double even(double x,int n){ return n==0? x*x : odd(x*1.1,n-1)+x; } double odd(double x,int n){ return n==0? x : even(x*x*0.5,n-1)*x; }
double ab(double x, int n) { if (x>100) abort(); assert(x>0); if (n>100) exit(3); double s=x; for(int i=0;i<n;i++){ if(s!=s) abort(); s*=x; } return s; }
double dow(double x, int n) { double s=x; do { s=s*x+1; n--; } while(n>0 && s<1000); return s; }
double cnt(double x, int n) { unsigned char i; double s=x; for(i=250;i!=n;i++) s+=x*i*s*1e-3; return s; }
__attribute__((noinline)) static void inc(double *p, double x, int n) { if(n<=0) return; *p = *p*x+n; inc(p, x, n-1); *p *= 1.1; }
double viaptr(double x, int n) { double v=x; inc(&v, x, n); return v; }
int main(){ int ks[]={0,1,2,1000,-5,77}; for(int i=0;i<6;i++) BOTH_WITH(sw, 1.2, ks[i]);
 for(int n=0;n<20;n+=3){ BOTH_WITH(dense,1.2,n); BOTH_WITH(forever,1.3,n); BOTH_WITH(whilebreak,1.3,n); BOTH_WITH(nested,1.3,n); BOTH_WITH(gotos,0.3,n%8); BOTH_WITH(vla,1.3,n); BOTH_WITH(odd,1.1,n%8); BOTH_WITH(ab,1.1,n); BOTH_WITH(dow,1.1,n); BOTH_WITH(cnt,1.1,n); BOTH_WITH(viaptr,1.1,n);}
 BOTH_WITH(newton,3.3,2); BOTH_WITH(deep,1.1,10000); return failures; }
